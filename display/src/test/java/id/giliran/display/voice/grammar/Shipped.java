package id.giliran.display.voice.grammar;

import java.nio.file.Path;

/** The grammars that come with Giliran. */
final class Shipped {
    static final Language INDONESIAN = language("id");
    static final Language ENGLISH = language("en");

    private Shipped() {}

    static String text(Language language, Sentence sentence) {
        return language.text(sentence, language::words);
    }

    private static Language language(String code) {
        return Languages.find(code, Path.of("no", "such", "folder")).language().orElseThrow();
    }
}
