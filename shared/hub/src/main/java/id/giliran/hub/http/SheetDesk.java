package id.giliran.hub.http;

import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.daysheet.Sheet;
import id.giliran.hub.journal.JournalException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields.Field;

/** Answers with day sheets, as pages for a browser and its printer. */
record SheetDesk(DaySheets sheets) {
    private static final String DAY = "day";

    Reply page(Map<String, String> gaps, Request request) {
        Optional<LocalDate> day = Optional.ofNullable(gaps.get(DAY)).map(SheetDesk::day);
        try {
            return sheets.of(day, language(request))
                    .map(Sheet::page)
                    .map(Reply::page)
                    .orElseThrow(() -> new ProblemException(
                            Problems.unknown(DAY, day.map(LocalDate::toString).orElse("newest"))));
        } catch (JournalException unreadable) {
            throw new ProblemException(Problems.sheetUnreadable(String.valueOf(unreadable.getMessage())));
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            throw Fields.invalid(DAY, "Write a day as in 2026-11-23.");
        }
    }

    private static String language(Request request) {
        Field asked = Request.extractQueryParameters(request).get("language");
        return asked == null ? "id" : asked.getValue();
    }
}
