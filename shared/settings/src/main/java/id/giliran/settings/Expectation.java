package id.giliran.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;

/** Says in words what a part of a file should hold, and what it holds instead. */
final class Expectation {
    private static final int MOST_QUOTED = 60;

    private Expectation() {}

    static String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return "a block with the keys " + String.join(", ", new RecordKeys(plain).names());
        }
        if (plain.isEnum()) {
            return "one of " + String.join(", ", ScalarReader.constants(plain).keySet());
        }
        return ScalarForms.of(plain).map(ScalarForms.Form::expected).orElse(plain.getSimpleName());
    }

    static String mismatch(Type type, YamlNode found) {
        return "expected is " + of(type) + ", but found " + words(found) + ".";
    }

    private static String ofGeneric(ParameterizedType generic) {
        if (generic.getRawType() == Optional.class) {
            return of(generic.getActualTypeArguments()[0]);
        }
        return generic.getRawType() == Map.class
                ? "a block of lines \"key: value\""
                : "a list, each item on a line that begins with \"- \"";
    }

    private static String words(YamlNode found) {
        return switch (found) {
            case YamlNode.Block block -> "a block of lines \"key: value\"";
            case YamlNode.Items items -> "a list";
            case YamlNode.Scalar scalar -> "'" + quoted(scalar.text()) + "'";
            case YamlNode.Nothing nothing -> "nothing";
        };
    }

    /** A written text in a sentence: as much of it as finds it again. */
    static String quoted(String text) {
        return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "...";
    }
}
