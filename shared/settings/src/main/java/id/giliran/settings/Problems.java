package id.giliran.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found in one file so far, each told as {@code file, line, path: sentence}. */
final class Problems {
    /** The problem concerns the file as such and no line of it. */
    static final int NO_LINE = 0;

    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    private record Problem(int line, String path, String sentence) {}

    Problems(Path file) {
        this.file = file;
    }

    void add(int line, String path, String sentence) {
        found.add(new Problem(line, path, sentence));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() throws SettingsException {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    SettingsException asException() {
        return new SettingsException(found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(this::message)
                .toList());
    }

    private String message(Problem problem) {
        String line = problem.line() == NO_LINE ? "" : ", line " + problem.line();
        String path = problem.path().isEmpty() ? "" : ", " + problem.path();
        return file + line + path + ": " + problem.sentence();
    }
}
