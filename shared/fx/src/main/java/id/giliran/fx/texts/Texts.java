package id.giliran.fx.texts;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The words of one program in all its languages, from UTF-8 files {@code texts_<language>.properties} beside the program's class. Arguments are
 * placed by {@link MessageFormat} ({@code {0}}, numbers by the custom of the language, {@code {0,choice,1#one|1<many}}); an
 * apostrophe is always just an apostrophe. A missing word is an exception, never a blank.
 */
public final class Texts {
    private final Map<String, Bundle> bundles;
    private final ReadOnlyStringWrapper language;

    private Texts(Map<String, Bundle> bundles, String first) {
        this.bundles = bundles;
        this.language = new ReadOnlyStringWrapper(this, "language", first);
    }

    /**
     * Loads the languages and checks that they have the same keys.
     *
     * @param anchor a class of the package in which the files lie
     * @param languages ISO 639 codes, the first is the one to begin with: {@code "id", "en"}
     * @throws TextsException when a file is missing, damaged, or lacks a key that another language has
     */
    public static Texts load(Class<?> anchor, String... languages) {
        if (languages.length == 0) {
            throw new TextsException("Texts of " + anchor.getName() + " need at least one language, such as \"id\".");
        }
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (String code : languages) {
            bundles.put(code, Bundle.read(anchor, code));
        }
        Set<String> all = new TreeSet<>();
        bundles.values().forEach(bundle -> all.addAll(bundle.keys()));
        bundles.values().forEach(bundle -> bundle.requireAll(all));
        return new Texts(bundles, languages[0]);
    }

    /** The language codes in the order they were given. */
    public List<String> languages() {
        return List.copyOf(bundles.keySet());
    }

    public String language() {
        return language.get();
    }

    /** Changes the language; every binding follows. To be called on the thread that shows the bindings. */
    public void setLanguage(String code) {
        bundle(code);
        language.set(code);
    }

    public ReadOnlyStringProperty languageProperty() {
        return language.getReadOnlyProperty();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language());
    }

    /** Dates, clocks and numbers in the present language. */
    public DateTexts dates(ZoneId zone) {
        return new DateTexts(locale(), zone);
    }

    /** Keys that every language has. */
    public Set<String> keys() {
        return bundle(language()).keys();
    }

    /** The words of a key in the present language. */
    public String text(String key, Object... arguments) {
        return textIn(language(), key, arguments);
    }

    /** The words of a key in one certain language: for a screen that speaks two at once. */
    public String textIn(String code, String key, Object... arguments) {
        Object[] values = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            values[at] = arguments[at] instanceof ObservableValue<?> observable ? observable.getValue() : arguments[at];
        }
        return new MessageFormat(bundle(code).pattern(key), Locale.forLanguageTag(code)).format(values);
    }

    /** The words of a key, always in the present language and with the present values of those arguments that are observable. */
    public StringBinding binding(String key, Object... arguments) {
        bundle(language()).pattern(key);
        Observable[] watched = new Observable[arguments.length + 1];
        watched[0] = language;
        int count = 1;
        for (Object argument : arguments) {
            if (argument instanceof Observable observable) {
                watched[count++] = observable;
            }
        }
        return Bindings.createStringBinding(() -> text(key, arguments), Arrays.copyOf(watched, count));
    }

    private Bundle bundle(String code) {
        Bundle bundle = bundles.get(code);
        if (bundle == null) {
            throw new TextsException("The language \"" + code + "\" is not loaded; there are " + languages() + ".");
        }
        return bundle;
    }
}
