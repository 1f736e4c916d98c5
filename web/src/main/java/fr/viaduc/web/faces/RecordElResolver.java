package fr.viaduc.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a page read {@code #{row.title}} where {@code row} is a record, or one of our value objects, whose accessor is
 * {@code title()}. Expression Language 5 only knows {@code getTitle()}.
 */
public class RecordElResolver extends ELResolver {

    private static final String OUR_VALUES = "fr.viaduc.domain.";

    private final Map<Class<?>, Map<String, Optional<Method>>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records are read only: left to the resolvers that follow.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Optional<Method> accessor(Object base, Object property) {
        if (base == null || !(property instanceof String name)) {
            return Optional.empty();
        }
        if (!(base instanceof Record) && !base.getClass().getName().startsWith(OUR_VALUES)) {
            return Optional.empty();
        }
        return accessors
                .computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, key -> find(base.getClass(), key));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            if (method.getReturnType() == void.class
                    || method.getDeclaringClass() == Object.class
                    || hasGetter(type, name)) {
                return Optional.empty();
            }
            method.trySetAccessible();
            return Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static boolean hasGetter(Class<?> type, String name) {
        String ending = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && (method.getName().equals("get" + ending)
                            || method.getName().equals("is" + ending))) {
                return true;
            }
        }
        return false;
    }
}
