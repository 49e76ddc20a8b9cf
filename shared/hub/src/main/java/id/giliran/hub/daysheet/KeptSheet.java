package id.giliran.hub.daysheet;

import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.journal.WipedDay;
import id.giliran.protocol.Json;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What was kept of a business day that was wiped.
 *
 * @param page in HTML
 */
record KeptSheet(String text, String page) implements Sheet {
    /** The sheet in each of its languages. */
    private record Written(String id, String en) {}

    /** A day's sums as they are kept: nothing of what people have written stands in them. */
    static String write(StoredDay day, OfficeTexts office) {
        return Json.write(new Written(
                DaySheet.sums(day, office, "id").text(),
                DaySheet.sums(day, office, "en").text()));
    }

    static KeptSheet read(WipedDay wiped, OfficeTexts office, String language) {
        SheetTexts texts = new SheetTexts(language, office);
        Written written = Json.read(wiped.sheets(), Written.class);
        String note = texts.sentence(
                "wiped",
                texts.date(LocalDateTime.ofInstant(wiped.wipedAt(), ZoneId.systemDefault())
                        .toLocalDate()));
        String text = ("id".equals(texts.language()) ? written.id() : written.en()) + "\n" + note + "\n";
        return new KeptSheet(
                text,
                "<!doctype html>\n<html lang=\"" + texts.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                        + SheetAsPage.escaped(texts.word("title") + " " + wiped.day())
                        + "</title>\n</head>\n<body>\n<pre>\n" + SheetAsPage.escaped(text)
                        + "</pre>\n</body>\n</html>\n");
    }
}
