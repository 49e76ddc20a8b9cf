package id.giliran.protocol.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a text of a request may be, or each text of a list, in characters. The hub refuses others, and its OpenAPI document says so. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limit {
    /** The most characters. */
    int value();

    /** The least; with 1 or more a blank text is refused. */
    int least() default 1;
}
