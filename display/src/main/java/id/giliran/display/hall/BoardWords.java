package id.giliran.display.hall;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.protocol.view.HallView.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wall's words, in its first language and beside it in the second. */
public final class BoardWords {
    private static final String OFFICE_LANGUAGE = "id";

    private final Texts texts;

    /** @param texts all languages that the wall may show; the first one leads, the second stands beside it */
    public BoardWords(Texts texts) {
        this.texts = texts;
    }

    Words words(String key, Object... arguments) {
        return both(texts.textIn(first(), key, arguments), other(key, arguments));
    }

    /** "Go to this counter", in the first language and in the visitor's; in the second one where the visitor's is not known here. */
    Words go(Call call) {
        String main = texts.textIn(first(), "called.go");
        if (call.language().equals(first())) {
            return new Words(main, "");
        }
        return texts.languages().contains(call.language())
                ? in(call.language(), main, texts.textIn(call.language(), "called.go-to", call.counter()))
                : both(main, other("called.go-to", call.counter()));
    }

    /** A sentence about times, which each language writes in its way. */
    Words times(String key, ZoneId zone, Instant... times) {
        return both(timed(first(), key, zone, times), second().isEmpty() ? "" : timed(second(), key, zone, times));
    }

    /** In the first language alone. */
    String first(String key) {
        return texts.textIn(first(), key);
    }

    String date(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return dates(first(), ZoneOffset.UTC).date(noon);
    }

    String time(Instant instant, ZoneId zone) {
        return dates(first(), zone).time(instant);
    }

    /** A name that the office gave, in the first language, else in Indonesian, which it always has. */
    String name(Map<String, String> names) {
        String name = names.get(first());
        return name == null ? names.getOrDefault(OFFICE_LANGUAGE, "") : name;
    }

    /** A name that the office gave, in the first language and, where that is another one, in the visitor's or the second. */
    Words names(Map<String, String> names, String language) {
        Words both = names(names);
        if (language.equals(first())) {
            return new Words(both.main(), "");
        }
        String own = names.get(language);
        if (own == null || !texts.languages().contains(language)) {
            return both;
        }
        return in(language, both.main(), own.equals(both.main()) ? "" : own);
    }

    /** What the office said, in both languages; the second is left out where it says the same. */
    Words names(Map<String, String> names) {
        String main = name(names);
        String other = second().isEmpty() ? "" : names.getOrDefault(second(), "");
        return both(main, other.equals(main) ? "" : other);
    }

    private Words both(String main, String other) {
        return in(second(), main, other);
    }

    private Words in(String language, String main, String other) {
        Optional<Language> own = other.isEmpty() || LanguageFolders.isBuiltIn(language)
                ? Optional.empty()
                : Optional.of(texts.languageOf(language));
        return new Words(main, other, own);
    }

    private static Object[] written(DateTexts dates, Instant... times) {
        return Arrays.stream(times).map(dates::time).toArray();
    }

    private String timed(String language, String key, ZoneId zone, Instant... times) {
        return texts.textIn(language, key, written(dates(language, zone), times));
    }

    private String other(String key, Object... arguments) {
        return second().isEmpty() ? "" : texts.textIn(second(), key, arguments);
    }

    private String first() {
        return texts.languages().getFirst();
    }

    private String second() {
        List<String> languages = texts.languages();
        return languages.size() < 2 ? "" : languages.get(1);
    }

    private DateTexts dates(String language, ZoneId zone) {
        return texts.datesIn(language, zone);
    }
}
