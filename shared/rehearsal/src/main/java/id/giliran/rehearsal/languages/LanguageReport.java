package id.giliran.rehearsal.languages;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.voice.LanguageVoice;
import id.giliran.display.voice.Voices;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.NativeReader;
import id.giliran.fx.texts.Texts;
import id.giliran.fx.texts.TextsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is to be said of one language.
 *
 * @param facts in a few words: direction, font, voice
 * @param findings a sentence for each thing that somebody should mend
 */
record LanguageReport(Language language, List<String> facts, List<String> findings) {
    static LanguageReport of(LanguageFolders folders, Path config, Language language) {
        List<String> findings = new ArrayList<>();
        for (Programs.Program program : Programs.ALL) {
            findings.addAll(texts(folders, program, language.code()));
        }
        if (!LanguageFolders.isBuiltIn(language.code())
                && folders.file(language.code(), "office.yaml").isEmpty()) {
            findings.add(folders.folder().resolve(language.code()).resolve("office.yaml")
                    + " is missing: services and requirements are shown in Indonesian.");
        }
        Lettering.lacking(language).ifPresent(findings::add);
        LanguageVoice voice = Voices.of(SoundSettings.usual(config.resolve("voice")), language.code());
        findings.addAll(voice.complaints());
        return new LanguageReport(language, facts(language, voice), findings);
    }

    private static List<String> facts(Language language, LanguageVoice voice) {
        List<String> facts = new ArrayList<>();
        if (language.nativeReader() == NativeReader.NEEDED) {
            facts.add("needs a native reader");
        }
        if (language.isRightToLeft()) {
            facts.add("right to left");
        }
        facts.add("font " + Lettering.family(language).orElse("missing"));
        facts.add("voice " + voice.source().orElse("none"));
        return facts;
    }

    private static List<String> texts(LanguageFolders folders, Programs.Program program, String code) {
        try {
            return Texts.load(program.anchor(), folders, program.name(), List.of(code))
                    .findings();
        } catch (TextsException damaged) {
            return List.of(String.valueOf(damaged.getMessage()));
        }
    }

    /** The texts that a language folder of this program should have. */
    static Set<String> keys(Programs.Program program) {
        return Texts.load(program.anchor(), "en").keys();
    }
}
