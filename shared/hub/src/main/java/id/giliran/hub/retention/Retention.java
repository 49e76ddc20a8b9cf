package id.giliran.hub.retention;

import id.giliran.hub.config.KeptPast;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.journal.Anchor;
import id.giliran.hub.journal.DaySeal;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.journal.WipePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the journal to the time that {@code hub.yaml} gives it, each time the hub starts between two business days. */
public final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String HUB = "hub";

    private Retention() {}

    /**
     * Wipes what has been kept for long enough. What cannot be wiped now costs the office nothing: it is told, and tried again
     * at the next start. Backups lose it when the next one is made.
     *
     * @param journal which the hub has opened and does not write yet
     * @param file the same
     * @param kept empty for ever
     */
    public static void keep(
            SqliteEventJournal journal, Path file, Optional<KeptPast> kept, OfficeSettings office, Instant now) {
        if (kept.isEmpty()) {
            return;
        }
        ZoneId zone = office.plan().zone();
        try {
            Optional<LocalDate> before =
                    dayToCountFrom(file, LocalDate.ofInstant(now, zone)).map(kept.get()::before);
            if (before.isPresent()) {
                keep(journal, file, before.get(), office, now);
            }
        } catch (JournalException | IOException failure) {
            LOG.warn("The business days that were kept for long enough were not wiped", failure);
        }
    }

    private static void keep(
            SqliteEventJournal journal, Path file, LocalDate before, OfficeSettings office, Instant now)
            throws JournalException, IOException {
        ZoneId zone = office.plan().zone();
        WipePlan plan = WipePlan.of(file, before, zone);
        if (!plan.days().isEmpty()) {
            LOG.info(
                    "Wiping {} business days before {}, as keep-journal says",
                    plan.days().size(),
                    plan.before());
            journal.wipe(before, zone, now, HUB, day -> DaySheets.kept(day, office.texts()));
            LOG.info("Wiped {} rows; the sums of those days are kept", plan.rows());
        }
        Optional<Anchor> anchor = Anchor.of(file);
        if (anchor.isPresent()) {
            wipeAside(file, anchor.get());
        }
    }

    /** Each time, as a wipe may have been cut off before it came to these. */
    private static void wipeAside(Path file, Anchor anchor) throws IOException {
        Path data = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        for (Path aside : PutAside.holding(data, anchor.lastRow(), anchor.lastNote())) {
            PutAside.wipe(aside);
            LOG.info("Deleted {}, which held days that were wiped from the journal", aside);
        }
    }

    /**
     * Never later than the business day before the newest: a clock that jumps ahead must not wipe the past, and one single day
     * that was opened under a wrong date must not either.
     *
     * @return empty while a business day is open, when the hub must be there soon, or before there were two
     */
    private static Optional<LocalDate> dayToCountFrom(Path file, LocalDate today) throws JournalException {
        List<LocalDate> days = StoredDay.all(file);
        if (days.size() < 2 || DaySeal.of(file, days.getLast()).isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = days.get(days.size() - 2);
        return Optional.of(last.isBefore(today) ? last : today);
    }
}
