package fr.viaduc.web.tags;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.VariableMapper;

/** Evaluates {@code #{bean.save}} by calling {@code save} where the bean has no such property. */
final class InvokingContext extends ELContext {

    private final ELContext wrapped;
    private final ELResolver resolver;

    InvokingContext(ELContext wrapped, Object[] arguments) {
        this.wrapped = wrapped;
        this.resolver = new InvokingResolver(wrapped.getELResolver(), arguments == null ? new Object[0] : arguments);
    }

    @Override
    public ELResolver getELResolver() {
        return resolver;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
        return wrapped.getFunctionMapper();
    }

    @Override
    public VariableMapper getVariableMapper() {
        return wrapped.getVariableMapper();
    }

    @Override
    public void setPropertyResolved(boolean resolved) {
        super.setPropertyResolved(resolved);
        wrapped.setPropertyResolved(resolved);
    }

    @Override
    public boolean isPropertyResolved() {
        return wrapped.isPropertyResolved();
    }

    @Override
    @SuppressWarnings("rawtypes") // because the method of the standard is declared so
    public Object getContext(Class key) {
        return wrapped.getContext(key);
    }

    private static final class InvokingResolver extends ELResolver {

        private final ELResolver wrapped;
        private final Object[] arguments;

        InvokingResolver(ELResolver wrapped, Object[] arguments) {
            this.wrapped = wrapped;
            this.arguments = arguments == null ? new Object[0] : arguments;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base == null) {
                return wrapped.getValue(context, null, property);
            }
            try {
                return wrapped.getValue(context, base, property);
            } catch (PropertyNotFoundException e) {
                return wrapped.invoke(context, base, property, null, arguments);
            }
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
            return wrapped.invoke(context, base, method, types, given);
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return wrapped.getType(context, base, property);
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            wrapped.setValue(context, base, property, value);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return wrapped.isReadOnly(context, base, property);
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return wrapped.getCommonPropertyType(context, base);
        }

        @Override
        public <T> T convertToType(ELContext context, Object value, Class<T> type) {
            return wrapped.convertToType(context, value, type);
        }
    }
}
