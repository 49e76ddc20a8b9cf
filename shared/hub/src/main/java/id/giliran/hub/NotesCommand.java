package id.giliran.hub;

import id.giliran.hub.journal.AccessNotesPast;
import id.giliran.hub.journal.Anchor;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredNote;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub notes}. */
@Command(
        name = "notes",
        description = {
            "Tells what was done about devices and people, by whom, and what somebody tried in vain.",
            "It holds no secret and no name of a person, and 'giliran hub verify' finds whether any of it was changed."
        },
        mixinStandardHelpOptions = true)
final class NotesCommand extends OnJournal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    @Option(names = "--day", paramLabel = "DAY", description = "of this day only, as in 2026-11-23")
    private @Nullable LocalDate day;

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate only = day;
        Instant from = only == null ? Instant.EPOCH : only.atStartOfDay(zone).toInstant();
        Instant until = only == null
                ? Instant.ofEpochMilli(Long.MAX_VALUE)
                : only.plusDays(1).atStartOfDay(zone).toInstant();
        List<StoredNote> notes = AccessNotesPast.between(journal(), from, until);
        Anchor.of(journal())
                .filter(anchor -> anchor.lastNote() > 0)
                .ifPresent(anchor -> out.println("Notes from before " + anchor.before() + " were wiped."));
        notes.forEach(note -> out.println(line(note, zone)));
        if (notes.isEmpty()) {
            out.println(only == null ? "There are no notes." : "There are no notes of " + only + ".");
        }
        return 0;
    }

    private static String line(StoredNote stored, ZoneId zone) {
        return TIME.format(stored.hubTime().atZone(zone)) + "  " + stored.note().act() + "  by "
                + stored.note().by() + detail("  ", stored.note().about())
                + detail("  ", stored.note().detail());
    }

    private static String detail(String gap, String text) {
        return text.isEmpty() ? "" : gap + text;
    }
}
