package id.giliran.settings;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One settings file as it was read: the record that it fills, and the line on which each part of it stands.
 *
 * <p>A path names a part of the file as the person who edits it sees it: {@code services[2].letter}, counted from 0.
 *
 * @param <T> the record that holds the whole file; its components are the keys, {@code maxWaiting} being written {@code max-waiting}
 */
public final class SettingsFile<T extends Record> {
    private final Path file;
    private final T value;
    private final Map<String, Integer> lines;

    private SettingsFile(Path file, T value, Map<String, Integer> lines) {
        this.file = file;
        this.value = value;
        this.lines = lines;
    }

    /**
     * Reads a YAML file into a record.
     *
     * @throws SettingsException if the file is absent, unreadable or not exactly what the record asks for; it tells all
     *     problems at once
     */
    public static <T extends Record> SettingsFile<T> read(Path file, Class<T> type) throws SettingsException {
        Problems problems = new Problems(file);
        YamlNode root = new YamlReader(problems).read(FileText.read(file, problems));
        return of(file, root, type, problems);
    }

    /**
     * Reads a YAML file that may begin with {@code like: other}, naming a file beside it without its ending, and then
     * has every key of that one that it does not have itself.
     *
     * @throws SettingsException as {@link #read} does, also when there is no such other file
     */
    public static <T extends Record> SettingsFile<T> readAlike(Path file, Class<T> type) throws SettingsException {
        Problems problems = new Problems(file);
        return of(file, new AlikeReader(problems).read(file), type, problems);
    }

    private static <T extends Record> SettingsFile<T> of(Path file, YamlNode root, Class<T> type, Problems problems)
            throws SettingsException {
        Object value = new RecordReader(problems).read(root, type, "");
        problems.throwIfAny();
        T whole = type.cast(Objects.requireNonNull(value, "a record without a problem is there"));
        return new SettingsFile<>(file, whole, YamlLines.of(root));
    }

    /** What the file says. */
    public T value() {
        return value;
    }

    /** The line, counted from 1, on which a part of the file stands; for a key that was left out, that of the part around it. */
    public int line(String path) {
        for (String part = path; !part.isEmpty(); part = YamlLines.around(part)) {
            Integer line = lines.get(part);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    /**
     * A problem that only the reading program can see, such as a letter used twice, told in the same form as all others.
     *
     * @param path the part of the file that is wrong; empty for the file as a whole
     * @param sentence what is wrong and what to do, without the place
     */
    public SettingsException problem(String path, String sentence) {
        Problems problems = new Problems(file);
        problems.add(line(path), path, sentence);
        return problems.asException();
    }

    /** The known name that was probably meant by a written one, for a program's own sentences; empty where a guess would mislead. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return KeyNames.nearest(written, known);
    }
}
