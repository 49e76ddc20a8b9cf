package id.giliran.hub.notice;

import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.notice.NoticesFile.Entry;
import id.giliran.protocol.view.HallView.HallNotice;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads and checks the file; days are those of the office's zone. */
record NoticesReader(Path file, ZoneId zone, List<String> languages) {
    private static final int MOST = 20;
    private static final int LONGEST = 300;

    /** @throws SettingsException with one sentence for each problem */
    Read read() throws SettingsException {
        SettingsFile<NoticesFile> read = SettingsFile.read(file, NoticesFile.class);
        List<Entry> entries = read.value().notices();
        List<SettingsException> problems = new ArrayList<>();
        if (entries.size() > MOST) {
            problems.add(read.problem(
                    "notices",
                    "at most " + MOST + " notices can be shown, not " + entries.size()
                            + ". Remove those that are over."));
        }
        for (int at = 0; at < entries.size(); at++) {
            check(read, "notices[" + at + "]", entries.get(at), problems);
        }
        if (!problems.isEmpty()) {
            throw SettingsException.all(problems);
        }
        return new Read(notices(entries, NoticesFile.Readers.HALL), notices(entries, NoticesFile.Readers.STAFF));
    }

    private List<HallNotice> notices(List<Entry> entries, NoticesFile.Readers readers) {
        return entries.stream()
                .filter(entry -> entry.readers() == readers)
                .map(this::notice)
                .toList();
    }

    /** What the file says to everybody, and what to the staff alone. */
    record Read(List<HallNotice> hall, List<HallNotice> staff) {
        static final Read NOTHING = new Read(List.of(), List.of());
    }

    private void check(SettingsFile<?> read, String path, Entry entry, List<SettingsException> problems) {
        if (entry.text().getOrDefault(OfficeTexts.INDONESIAN, "").isBlank()) {
            problems.add(read.problem(path + ".text", "the Indonesian text is missing. Add a line 'id: ...'."));
        }
        entry.text().forEach((language, text) -> {
            if (!languages.contains(language)) {
                problems.add(read.problem(
                        path + ".text." + language,
                        "'" + language + "' is not among the languages of office.yaml (" + String.join(", ", languages)
                                + ")."));
            }
            if (text.length() > LONGEST) {
                problems.add(read.problem(
                        path + ".text." + language,
                        "nobody reads " + text.length() + " characters from a wall. Say it in at most " + LONGEST
                                + "."));
            }
        });
        if (entry.from().isPresent()
                && entry.until().stream()
                        .anyMatch(until -> until.isBefore(entry.from().get()))) {
            problems.add(read.problem(path + ".until", "the last day is before the first one."));
        }
    }

    private HallNotice notice(Entry entry) {
        return new HallNotice(
                entry.text(),
                entry.from().map(this::beginning).orElse(null),
                entry.until().map(last -> beginning(last.plusDays(1))).orElse(null));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
