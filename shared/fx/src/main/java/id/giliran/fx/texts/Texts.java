package id.giliran.fx.texts;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of one program in all its languages, from UTF-8 files {@code texts_<language>.properties} beside the program's class and
 * from the folders of languages in {@code config/}. Arguments are
 * placed by {@link MessageFormat} ({@code {0}}, numbers by the custom of the language, {@code {0,choice,1#one|1<many}}); an
 * apostrophe is always just an apostrophe. A missing word is an exception, never a blank.
 */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String ENGLISH = "en";

    private final Map<String, Bundle> bundles;
    private final LanguageFolders folders;
    private final List<String> findings;
    private final ReadOnlyStringWrapper language;

    private Texts(Map<String, Bundle> bundles, LanguageFolders folders, List<String> findings) {
        this.bundles = bundles;
        this.folders = folders;
        this.findings = List.copyOf(findings);
        this.language = new ReadOnlyStringWrapper(
                this, "language", bundles.keySet().iterator().next());
    }

    /**
     * Loads the languages and checks that they have the same keys.
     *
     * @param anchor a class of the package in which the files lie
     * @param languages ISO 639 codes, the first is the one to begin with: {@code "id", "en"}
     * @throws TextsException when a file is missing, damaged, or lacks a key that another language has
     */
    public static Texts load(Class<?> anchor, String... languages) {
        return new Texts(OwnBundles.read(anchor, List.of(languages)), LanguageFolders.none(), List.of());
    }

    /**
     * Loads the languages, those that do not come with the program from their folders. What is missing there is said in
     * English, which is told once in the log.
     *
     * @param anchor a class of the package in which the program's own files lie
     * @param program the name of its files in the folders: {@code kiosk.properties}
     * @param languages the first is the one to begin with
     * @throws TextsException when there is no such language, or the program's own files are damaged
     */
    public static Texts load(Class<?> anchor, LanguageFolders folders, String program, List<String> languages) {
        Map<String, Bundle> own = OwnBundles.read(anchor, LanguageFolders.BUILT_IN);
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        List<String> findings = new ArrayList<>();
        for (String code : OwnBundles.nonEmpty(anchor, languages)) {
            var unused = folders.language(code);
            String name = program + ".properties";
            Overlay overlay = Overlay.of(
                    folders.file(code, name),
                    folders.folder().resolve(code).resolve(name).toString(),
                    Objects.requireNonNull(own.getOrDefault(code, own.get(ENGLISH))),
                    !LanguageFolders.isBuiltIn(code));
            bundles.put(code, overlay.bundle());
            findings.addAll(overlay.findings());
        }
        return new Texts(bundles, folders, findings);
    }

    /** What somebody should mend in the language folders, one sentence each. */
    public List<String> findings() {
        return findings;
    }

    /** Says in the log what should be mended in the language folders: for a program that begins to show these texts. */
    public Texts told() {
        findings.forEach(LOG::warn);
        return this;
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
        return localeIn(language());
    }

    /** For numbers and capitals of a language, also of one that is not loaded. */
    public Locale localeIn(String code) {
        return bundles.containsKey(code) ? folders.language(code).locale() : Locale.forLanguageTag(code);
    }

    /** All that is known of a loaded language besides its texts. */
    public Language languageOf(String code) {
        var unused = bundle(code);
        return folders.language(code);
    }

    /** Dates, clocks and numbers in the present language. */
    public DateTexts dates(ZoneId zone) {
        return datesIn(language(), zone);
    }

    /** The same in a certain language. */
    public DateTexts datesIn(String code, ZoneId zone) {
        return new DateTexts(
                localeIn(code),
                zone,
                bundles.containsKey(code) ? folders.language(code).dates() : DateForms.of(code));
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
        return new MessageFormat(bundle(code).pattern(key), localeIn(code)).format(values);
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
