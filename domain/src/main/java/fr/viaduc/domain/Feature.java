package fr.viaduc.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a feature of the house on its package, with the features whose classes it may use.
 *
 * <p>The same feature name stands in the domain, ejb and web modules. The build refuses a use that is not declared
 * here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /** Name of the feature, which is also the name of its package. */
    String name();

    /** Names of the other features that this one may use. */
    String[] mayUse() default {};
}
