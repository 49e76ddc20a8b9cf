package id.giliran.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found in one file so far, each told as {@code file, line, path: sentence}. */
final class Problems {
    /** The problem concerns the file as such and no line of it. */
    static final int NO_LINE = 0;

    /** More than anybody mends in one go; a file that is no settings file at all would have thousands. */
    private static final int MOST_TOLD = 30;

    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    private record Problem(int line, String path, String sentence) {}

    Problems(Path file) {
        this.file = file;
    }

    void add(int line, String path, String sentence) {
        found.add(new Problem(line, path, sentence));
    }

    /** Whether no more of them will be told, so that looking closer is of no use. */
    boolean enough() {
        return found.size() > MOST_TOLD;
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
        List<Problem> inOrder =
                found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
        List<Problem> told = new ArrayList<>(inOrder.subList(0, Math.min(MOST_TOLD, inOrder.size())));
        if (inOrder.size() > MOST_TOLD) {
            int line = inOrder.get(MOST_TOLD).line();
            told.add(new Problem(
                    line, "", "from here on there are " + (inOrder.size() - MOST_TOLD) + " more problems."));
        }
        return new SettingsException(told.stream().map(this::message).toList());
    }

    private String message(Problem problem) {
        String line = problem.line() == NO_LINE ? "" : ", line " + problem.line();
        String path = problem.path().isEmpty() ? "" : ", " + problem.path();
        return file + line + path + ": " + problem.sentence();
    }
}
