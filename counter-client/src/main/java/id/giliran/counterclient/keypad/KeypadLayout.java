package id.giliran.counterclient.keypad;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a kind of keypad mean.
 *
 * @param title for people
 * @param keys what each of its keys sends and does
 */
public record KeypadLayout(String title, List<Key> keys) {
    private static final String FOLDER = "keypads";

    public KeypadLayout {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there are no keys; write at least one with sends and does.");
        }
    }

    /**
     * One key.
     *
     * @param sends the bytes, written as {@link Frame} says
     * @param does the uses of which the first one that is possible at that moment is done
     */
    public record Key(String sends, List<KeyUse> does) {
        public Key {
            does = List.copyOf(does);
            if (does.isEmpty()) {
                throw new IllegalArgumentException("this key does nothing; write a use such as next after does.");
            }
        }
    }

    /**
     * Reads the layout that the settings name.
     *
     * @throws SettingsException with a sentence for each mistake, also for keys whose bytes cannot be told apart
     */
    public static List<Pressed> read(Path config, KeypadSettings settings) throws SettingsException {
        SettingsFile<KeypadLayout> file =
                SettingsFile.read(config.resolve(FOLDER).resolve(settings.layout() + ".yaml"), KeypadLayout.class);
        List<Pressed> keys = new ArrayList<>();
        List<SettingsException> mistakes = new ArrayList<>();
        for (Key key : file.value().keys()) {
            String path = "keys[" + keys.size() + "].sends";
            Frame frame = Frame.of(key.sends(), settings.address());
            wrong(frame, keys).ifPresent(sentence -> mistakes.add(file.problem(path, sentence)));
            keys.add(new Pressed(frame, key.does()));
        }
        if (!mistakes.isEmpty()) {
            throw SettingsException.all(mistakes);
        }
        return List.copyOf(keys);
    }

    private static Optional<String> wrong(Frame frame, List<Pressed> others) {
        if (frame.bytes().length == 0) {
            return Optional.of("'" + frame.written() + "' is no frame: " + Frame.HOW_TO_WRITE);
        }
        return others.stream()
                .filter(other -> frame.ends(other.frame()) || other.frame().ends(frame))
                .findFirst()
                .map(other -> "'" + frame.written() + "' cannot be told from '"
                        + other.frame().written()
                        + "', because one ends like the other; write the whole of what each key sends.");
    }

    /** A key as it is listened for. */
    public record Pressed(Frame frame, List<KeyUse> does) {}
}
