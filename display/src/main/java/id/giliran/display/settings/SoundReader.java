package id.giliran.display.settings;

import id.giliran.display.settings.DisplayFile.SoundEntry;
import id.giliran.display.settings.SoundSettings.Quiet;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checks what the file says of sound.
 *
 * @param config the folder that other folders are meant against
 */
record SoundReader(SettingsFile<DisplayFile> file, Path config) {
    private static final int LOUDEST = 100;
    private static final int MOST_TIMES = 3;
    private static final String FILE = "file:";
    private static final String TIME = "[0-2][0-9]:[0-5][0-9]";

    SoundSettings read(Optional<SoundEntry> written) throws SettingsException {
        if (written.isEmpty()) {
            return SoundSettings.usual(config.resolve("voice"));
        }
        SoundEntry sound = written.get();
        percent("chime", sound.chime());
        percent("voice", sound.voice());
        require(
                sound.times() >= 1 && sound.times() <= MOST_TIMES,
                "times",
                "a call is said 1 to 3 times, not " + sound.times() + ".");
        return new SoundSettings(
                device(sound.device()),
                sound.chime(),
                sound.voice(),
                byHour(sound.byHour().orElse(Map.of())),
                quiet(sound.quiet().orElse(List.of())),
                sound.numbers(),
                sound.times(),
                config.resolve(sound.clips()));
    }

    private void percent(String key, int value) throws SettingsException {
        require(value >= 0 && value <= LOUDEST, key, "this is from 0 (none) to 100, not " + value + ".");
    }

    private Optional<String> device(Optional<String> written) throws SettingsException {
        if (written.isEmpty()) {
            return written;
        }
        String device = written.get().strip();
        require(!device.isEmpty(), "device", "name a sound device, or leave the line out for the machine's own.");
        if (device.startsWith(FILE)) {
            require(
                    isPath(device.substring(FILE.length())),
                    "device",
                    "write file: and the path of a file in a folder that is there.");
        }
        return Optional.of(device);
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text).getFileName() != null && !text.isBlank();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private SortedMap<LocalTime, Integer> byHour(Map<String, Integer> written) throws SettingsException {
        SortedMap<LocalTime, Integer> hours = new TreeMap<>();
        for (Map.Entry<String, Integer> hour : written.entrySet()) {
            String key = "by-hour." + hour.getKey();
            percent(key, hour.getValue());
            hours.put(time(key, hour.getKey()), hour.getValue());
        }
        return hours;
    }

    private List<Quiet> quiet(List<String> written) throws SettingsException {
        List<Quiet> spans = new ArrayList<>();
        for (String span : written) {
            String key = "quiet[" + spans.size() + "]";
            require(
                    span.matches(TIME + "-" + TIME),
                    key,
                    "write two office times with a hyphen, such as \"12:00-13:00\", not '" + span + "'.");
            String[] ends = span.split("-", -1);
            Quiet quiet = new Quiet(time(key, ends[0]), time(key, ends[1]));
            require(!quiet.from().equals(quiet.until()), key, "it ends when it begins; write two different times.");
            spans.add(quiet);
        }
        return spans;
    }

    private LocalTime time(String key, String written) throws SettingsException {
        require(written.matches(TIME), key, "write an office time such as \"08:00\", not '" + written + "'.");
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException noTime) {
            throw file.problem("sound." + key, "there is no such time: '" + written + "'.");
        }
    }

    private void require(boolean right, String key, String otherwise) throws SettingsException {
        if (!right) {
            throw file.problem("sound." + key, otherwise);
        }
    }
}
