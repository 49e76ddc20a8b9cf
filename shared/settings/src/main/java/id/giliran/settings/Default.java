package id.giliran.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of a record component whose key is left out, written as it would be in the file: {@code @Default("30s") Duration idle}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /** A single value in the form that the component's type reads; lists, maps and records take {@code Optional} instead. */
    String value();
}
