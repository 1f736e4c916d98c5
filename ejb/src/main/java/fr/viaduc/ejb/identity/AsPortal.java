package fr.viaduc.ejb.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the portal does on its own account rather than on behalf of a person: log-in, timers, mail. Inside, the
 * database shows all bodies; so it stands only on methods that check for themselves whom they serve.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AsPortal {}
