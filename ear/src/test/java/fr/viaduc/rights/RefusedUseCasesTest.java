package fr.viaduc.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.database.DatabaseAnswers;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every use case refuses everybody for whom it is not declared; which those are is read from its declaration. */
@InPortal
class RefusedUseCasesTest {

    private static Stream<Method> useCases() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().startsWith("fr.viaduc.ejb."))
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** The roles for which a use case is declared; null when it is for everybody. */
    private static Set<String> declared(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return null;
        }
        RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return roles == null ? null : Set.of(roles.value());
    }

    private static List<String> notRefused(Predicate<Set<String>> isMeant) {
        return useCases()
                .filter(method -> declared(method) != null && isMeant.test(declared(method)))
                .filter(method -> !isRefused(method))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .sorted()
                .toList();
    }

    /** Whether the container refuses the person who acts, before it looks at what she hands over. */
    private static boolean isRefused(Method method) {
        Object bean = CDI.current().select(method.getDeclaringClass()).get();
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        try {
            method.invoke(bean, nothing);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof EJBAccessException;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("each use case refuses every role that it does not declare")
    void refusesEveryOtherRole() throws Exception {
        assertTrue(useCases().filter(method -> declared(method) != null).count() > 200);
        for (Role role : Role.values()) {
            UUID body = role.isCarrierRole() ? null : UUID.randomUUID();
            UUID organisation = role.isCarrierRole() ? UUID.randomUUID() : null;
            CallerName person =
                    new CallerName(UUID.randomUUID(), body, organisation, null, Set.of(role), "Personne " + role);
            assertEquals(
                    List.of(),
                    Acting.as(person, () -> notRefused(roles -> !roles.contains(role.name()))),
                    () -> role + " is let in");
        }
    }

    @Test
    @DisplayName("each use case that is not for everybody refuses a visitor who is not logged in")
    void refusesVisitors() {
        assertEquals(List.of(), notRefused(roles -> true));
    }

    @Test
    @DisplayName("A use case that lets everybody in is not taken for one that refuses")
    void whatIsOpenIsSeen() throws Exception {
        assertFalse(isRefused(DatabaseAnswers.class.getMethod("answers")));
    }
}
