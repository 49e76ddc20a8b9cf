package id.giliran.kiosk.wording;

import id.giliran.fx.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses among the office's own names: the visitor's language, else the kiosk's first one, else any. */
public final class Wording {
    private final Texts texts;

    public Wording(Texts texts) {
        this.texts = texts;
    }

    /** A name in the language that is shown now, empty when the office gave none. */
    public String name(Map<String, String> byLanguage) {
        return nameIn(texts.language(), byLanguage);
    }

    /** A list in the language that is shown now, empty when the office gave none. */
    public List<String> list(Map<String, List<String>> byLanguage) {
        return listIn(texts.language(), byLanguage);
    }

    String nameIn(String language, Map<String, String> byLanguage) {
        return chosen(language, byLanguage, "");
    }

    List<String> listIn(String language, Map<String, List<String>> byLanguage) {
        return chosen(language, byLanguage, List.of());
    }

    private <T> T chosen(String language, Map<String, T> byLanguage, T nothing) {
        @Nullable T own = byLanguage.get(language);
        @Nullable T first = byLanguage.get(texts.languages().getFirst());
        if (own != null) {
            return own;
        }
        return first != null
                ? first
                : new TreeMap<>(byLanguage).values().stream().findFirst().orElse(nothing);
    }
}
