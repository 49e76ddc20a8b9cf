package id.giliran.display.voice.command;

import id.giliran.display.voice.grammar.Language;
import id.giliran.display.voice.grammar.Languages;
import java.nio.file.Path;

/** Finds the language that a command names. */
final class SpokenLanguage {
    private SpokenLanguage() {}

    /**
     * Its grammar.
     *
     * @throws IllegalArgumentException with a sentence, where it has none or the office's own is wrong
     */
    static Language named(String code, Path folder) {
        Languages.Found found = Languages.find(code, folder);
        if (!found.problems().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", found.problems()));
        }
        return found.language()
                .orElseThrow(() -> new IllegalArgumentException("There is no grammar of '" + code + "'. There are "
                        + String.join(", ", Languages.known(folder)) + "; write " + folder.resolve(code)
                        + "/language.yaml for another one."));
    }
}
