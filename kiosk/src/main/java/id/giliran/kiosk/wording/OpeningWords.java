package id.giliran.kiosk.wording;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Says when something opens, as near to the visitor's day as it is: "pukul 13.00", "besok 08.00", "Senin 08.00". */
public final class OpeningWords {
    private static final int DAYS_NAMED_BY_WEEKDAY = 7;

    private final Texts texts;

    public OpeningWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * When it opens, to be put into a sentence.
     *
     * @param opensAt office time
     * @param now hub time
     * @param zone the office's zone
     */
    public String when(LocalDateTime opensAt, Instant now, ZoneId zone) {
        return whenIn(texts.language(), opensAt, now, zone);
    }

    /** As {@link #when}, in a certain language. */
    public String whenIn(String language, LocalDateTime opensAt, Instant now, ZoneId zone) {
        DateTexts dates = texts.datesIn(language, zone);
        String time = dates.time(opensAt.atZone(zone).toInstant());
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day = opensAt.toLocalDate();
        if (!day.isAfter(today)) {
            return texts.textIn(language, "opens.today", time);
        }
        if (day.equals(today.plusDays(1))) {
            return texts.textIn(language, "opens.tomorrow", time);
        }
        boolean near = day.isBefore(today.plusDays(DAYS_NAMED_BY_WEEKDAY));
        return texts.textIn(language, "opens.day", near ? dates.weekday(day) : dates.day(day), time);
    }
}
