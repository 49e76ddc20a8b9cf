package id.giliran.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * Types of the programs that read themselves from what is written: they have a public static method {@code parse} that takes
 * the text and gives the value, or throws an IllegalArgumentException whose message says in a sentence what is wrong.
 */
final class OwnForm {
    private static final String PARSE = "parse";

    private OwnForm() {}

    /** What is wrong, in the words of the type. */
    static final class Told extends RuntimeException {
        private static final long serialVersionUID = 1;

        Told(String sentence) {
            super(sentence);
        }
    }

    static Optional<ScalarForms.Form> of(Class<?> type) {
        try {
            Method parse = type.getMethod(PARSE, String.class);
            boolean fits = Modifier.isStatic(parse.getModifiers()) && type.isAssignableFrom(parse.getReturnType());
            return fits
                    ? Optional.of(
                            new ScalarForms.Form("a value as this file's comments show it", text -> call(parse, text)))
                    : Optional.empty();
        } catch (NoSuchMethodException another) {
            return Optional.empty();
        }
    }

    private static Object call(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException refused) {
            Throwable why = refused.getCause() == null ? refused : refused.getCause();
            throw new Told(String.valueOf(why.getMessage()));
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
