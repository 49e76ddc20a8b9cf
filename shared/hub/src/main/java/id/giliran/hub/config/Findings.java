package id.giliran.hub.config;

import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the checks of one file have found so far: problems that refuse it, and warnings that do not. */
final class Findings {
    private final SettingsFile<?> file;
    private final List<Finding> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private record Finding(int line, SettingsException problem) {}

    Findings(SettingsFile<?> file) {
        this.file = file;
    }

    void refuse(String path, String sentence) {
        problems.add(new Finding(file.line(path), file.problem(path, sentence)));
    }

    void warn(String path, String sentence) {
        warnings.add(file.problem(path, sentence).getMessage());
    }

    /** Warns of something in another file. */
    void warnAbout(SettingsFile<?> other, String path, String sentence) {
        warnings.add(other.problem(path, sentence).getMessage());
    }

    /** Refuses a figure out of its range, and says whether it is within. */
    boolean within(String path, int figure, int least, int most) {
        boolean right = figure >= least && figure <= most;
        if (!right) {
            String range = most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most;
            refuse(path, "this must be " + range + ", but is " + figure + ".");
        }
        return right;
    }

    /** Refuses a length of time out of its range. */
    void within(String path, Duration time, Duration least, Duration most) {
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            refuse(path, "this must be from " + words(least) + " to " + words(most) + ", but is " + words(time) + ".");
        }
    }

    private static String words(Duration time) {
        return time.toSecondsPart() == 0 && !time.isZero() ? time.toMinutes() + "m" : time.toSeconds() + "s";
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    void throwIfAny() throws SettingsException {
        if (!problems.isEmpty()) {
            throw SettingsException.all(problems.stream()
                    .sorted(Comparator.comparingInt(Finding::line))
                    .map(Finding::problem)
                    .toList());
        }
    }
}
