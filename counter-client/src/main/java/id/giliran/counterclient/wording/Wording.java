package id.giliran.counterclient.wording;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import id.giliran.protocol.view.KioskLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The client's words, and the choice among the office's own names: the operator's language, else the first one, else any. */
public final class Wording {
    private final Texts texts;

    public Wording(Texts texts) {
        this.texts = texts;
    }

    /** The words of a key. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return texts.keys().contains(key);
    }

    /** A name in the language that is shown, empty when the office gave none. */
    public String name(Map<String, String> byLanguage) {
        @Nullable String own = byLanguage.get(texts.language());
        @Nullable String first = byLanguage.get(texts.languages().getFirst());
        if (own != null) {
            return own;
        }
        return first != null
                ? first
                : new TreeMap<>(byLanguage).values().stream().findFirst().orElse("");
    }

    /** A list in the language that is shown, as {@link #name}. */
    public List<String> list(Map<String, List<String>> byLanguage) {
        @Nullable List<String> own = byLanguage.get(texts.language());
        @Nullable List<String> first = byLanguage.get(texts.languages().getFirst());
        if (own != null) {
            return own;
        }
        return first != null
                ? first
                : new TreeMap<>(byLanguage).values().stream().findFirst().orElse(List.of());
    }

    /** What people call a kiosk; one that nobody has named has its number. */
    public String kiosk(KioskLine kiosk) {
        return kiosk.name().isBlank() ? texts.text("kiosk.name", kiosk.kiosk()) : kiosk.name();
    }

    /** Several names with commas between them. */
    public String names(List<Map<String, String>> names) {
        return names.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /** Whole minutes as a sentence says them; below one minute it says so. */
    public String minutes(Duration duration) {
        return texts.text("minutes.long", wholeMinutes(duration));
    }

    /** Whole minutes as a list shows them. */
    public String shortMinutes(Duration duration) {
        return texts.text("minutes.short", wholeMinutes(duration));
    }

    /** A visitor's language in the operator's own. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale());
    }

    /** Clock time in the office's zone. */
    public String time(Instant instant, String zone) {
        return dates(zone).time(instant);
    }

    /** Weekday and date of a business day. */
    public String day(LocalDate day) {
        return texts.dates(ZoneOffset.UTC).date(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Time from one instant to another, never below zero. */
    public static Duration between(Instant since, Instant now) {
        Duration passed = Duration.between(since, now);
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    private DateTexts dates(String zone) {
        return texts.dates(ZoneId.of(zone));
    }

    private static long wholeMinutes(Duration duration) {
        return Math.max(0, duration.toMinutes());
    }
}
