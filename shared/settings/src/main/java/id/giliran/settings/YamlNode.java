package id.giliran.settings;

import java.util.List;
import java.util.Optional;

/** One value as it is written in a YAML file, with the line (counted from 1) on which it begins. */
sealed interface YamlNode {
    int line();

    /** Lines of {@code key: value}, in the order of the file and each key once. */
    record Block(int line, List<Entry> entries) implements YamlNode {
        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /** Lines that begin with {@code -}. */
    record Items(int line, List<YamlNode> nodes) implements YamlNode {}

    /** A single value, quoted or not; what it means is for its reader to say. */
    record Scalar(int line, String text) implements YamlNode {}

    /** A key with nothing after it. */
    record Nothing(int line) implements YamlNode {}

    /** One {@code key: value} of a block; the line is that of the key. */
    record Entry(int line, String key, YamlNode value) {}
}
