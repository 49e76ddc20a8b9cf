package id.giliran.hub.notice;

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
     */
    record Entry(Map<String, String> text, Optional<LocalDate> from, Optional<LocalDate> until) {}
}
