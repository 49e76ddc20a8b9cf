package id.giliran.display.slides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with the pictures of a wall: png and jpg, in the order of their names. */
record SlideFolder(Path folder) {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");
    private static final Pattern UNTIL = Pattern.compile("until (\\d{4}-\\d{2}-\\d{2})\\.[A-Za-z]+$");

    /**
     * The pictures that are shown on this day. One with an end in its name, such as {@code holidays until 2026-12-24.png}, is shown up to
     * and with that day; an end that is no day is none.
     *
     * @throws IOException when the folder cannot be read
     */
    List<Path> slides(LocalDate today) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SlideFolder::isPicture)
                    .filter(file -> until(file).map(end -> !end.isBefore(today)).orElse(true))
                    .sorted(Comparator.comparing(SlideFolder::name))
                    .toList();
        }
    }

    static Optional<LocalDate> until(Path file) {
        Matcher written = UNTIL.matcher(name(file));
        if (!written.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.group(1)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isPicture(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
