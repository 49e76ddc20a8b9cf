package id.giliran.hub.notice;

import id.giliran.settings.Default;
import id.giliran.settings.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code config/notices.yaml} as it is written. */
record NoticesFile(List<Entry> notices) {

    /**
     * One notice.
     *
     * @param text by language
     * @param from first day on which it is shown
     * @param until last day on which it is shown
     * @param readers {@code hall} for everybody, or {@code staff} for the counters alone
     */
    record Entry(
            Map<String, String> text,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            @Key("for") @Default("hall") Readers readers) {}

    /** Who sees a notice. */
    enum Readers {
        HALL,
        STAFF
    }
}
