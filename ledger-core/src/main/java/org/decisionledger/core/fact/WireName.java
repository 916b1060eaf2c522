package org.decisionledger.core.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a kind of fact is exchanged and stored, for ever. It is written down here and never derived
 * from the class, so that a class can be renamed and an entry cannot.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WireName {
    String value();

    /** Counts up when the shape changes in a way that old readers would misread. */
    int revision() default 1;

    /** Where the sources show such a fact, as {@code document §section}. */
    String seenIn();
}
