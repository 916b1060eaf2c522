package org.decisionledger.core.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fact of this kind says something about other entries and cannot be understood without them: its entry must link at
 * least so many entries by the relation {@code bearsOn}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BearsOn {
    int atLeast() default 1;
}
