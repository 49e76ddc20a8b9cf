package id.giliran.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads single values: the forms of {@link ScalarForms}, and enum constants in kebab-case. */
final class ScalarReader {
    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    /** The value, or null once a problem is noted. */
    @Nullable Object read(YamlNode node, Class<?> type, String path) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            problems.add(node.line(), path, Expectation.mismatch(type, node));
            return null;
        }
        return type.isEnum() ? constant(scalar, type, path) : formed(scalar, type, path);
    }

    private @Nullable Object formed(YamlNode.Scalar scalar, Class<?> type, String path) {
        ScalarForms.Form form = ScalarForms.of(type)
                .orElseThrow(() -> new IllegalArgumentException("Settings cannot hold a " + type.getName()));
        try {
            return form.meaning().apply(scalar.text());
        } catch (OwnForm.Told told) {
            problems.add(scalar.line(), path, String.valueOf(told.getMessage()));
            return null;
        } catch (RuntimeException e) {
            problems.add(scalar.line(), path, Expectation.mismatch(type, scalar));
            return null;
        }
    }

    private @Nullable Object constant(YamlNode.Scalar scalar, Class<?> type, String path) {
        Map<String, Object> known = constants(type);
        Object value = known.get(scalar.text());
        if (value == null) {
            String hint = KeyNames.nearest(scalar.text(), known.keySet())
                    .map(name -> "; did you mean '" + name + "'? Known are: ")
                    .orElse(". Known are: ");
            String sentence = "unknown value '" + Expectation.quoted(scalar.text()) + "'" + hint
                    + String.join(", ", known.keySet()) + ".";
            problems.add(scalar.line(), path, sentence);
        }
        return value;
    }

    /** The constants of an enum by the names that they have in a file, in their order. */
    static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> known = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> known.put(KeyNames.ofConstant((Enum<?>) constant), constant));
        return Collections.unmodifiableMap(known);
    }
}
