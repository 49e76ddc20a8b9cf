package id.giliran.display.voice.grammar;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads and checks the grammar of one language. */
public final class LanguageReader {
    private static final Set<String> PLACES = Set.of(Language.NUMBER, Language.COUNTER);
    private static final int DIGITS = 10;
    private static final Duration LEAST_GAP = Duration.ofMillis(20);
    private static final Duration MOST_GAP = Duration.ofMillis(200);
    private static final Duration MOST_PAUSE = Duration.ofSeconds(1);
    private static final Pattern SYSTEM_VOICE = Pattern.compile("[A-Za-z][A-Za-z0-9+_-]{0,40}");

    private final SettingsFile<LanguageFile> file;
    private final List<SettingsException> problems = new ArrayList<>();

    private LanguageReader(SettingsFile<LanguageFile> file) {
        this.file = file;
    }

    /**
     * Reads {@code language.yaml}.
     *
     * @param code such as {@code id}
     * @throws SettingsException with one sentence for each problem
     */
    public static Language read(String code, Path file) throws SettingsException {
        return new LanguageReader(SettingsFile.read(file, LanguageFile.class)).language(code);
    }

    private Language language(String code) throws SettingsException {
        LanguageFile written = file.value();
        List<Part> call = phrase("call", written.call());
        List<Part> recall = written.recall().map(text -> phrase("recall", text)).orElse(call);
        Language.Phrases phrases = new Language.Phrases(call, recall, written.gap(), written.pause());
        NumberCheck numbers = new NumberCheck(written.numbers());
        numbers.problems().forEach((path, sentence) -> require(false, path, sentence));
        silences(written);
        digits(written.digits());
        Map<String, String> letters = letters(written.letters().orElseGet(LanguageReader::plainLetters));
        String systemVoice = written.systemVoice().orElse(code);
        require(
                SYSTEM_VOICE.matcher(systemVoice).matches(),
                "system-voice",
                "'" + systemVoice + "' is no name of a voice. Write it as espeak-ng does, such as id or en-us.");
        Map<String, String> words = written.words().orElse(Map.of());
        Map<String, String> espeak = written.espeak().orElse(Map.of());
        if (problems.isEmpty()) {
            Language.Wording wording = new Language.Wording(written.name(), systemVoice, words, espeak);
            Language language = new Language(code, phrases, letters, written.digits(), numbers.rules(), wording);
            used("words", words, language);
            used("espeak", espeak, language);
            if (problems.isEmpty()) {
                return language;
            }
        }
        throw SettingsException.all(problems);
    }

    private List<Part> phrase(String key, String text) {
        try {
            List<Part> parts = PatternText.read(text, PLACES);
            for (String place : List.of(Language.NUMBER, Language.COUNTER)) {
                require(
                        parts.contains(new Part.Slot(place)),
                        key,
                        "{" + place + "} is missing, so nobody would hear it. Write it where it is to be said.");
            }
            require(
                    parts.stream().noneMatch(Part.WhenLeft.class::isInstance),
                    key,
                    "square brackets belong to numbers only. Take them away.");
            return parts;
        } catch (IllegalArgumentException wrong) {
            require(false, key, String.valueOf(wrong.getMessage()));
            return List.of();
        }
    }

    private void silences(LanguageFile written) {
        require(
                written.gap().compareTo(LEAST_GAP) >= 0 && written.gap().compareTo(MOST_GAP) <= 0,
                "gap",
                "the silence between two clips is from 20ms to 200ms; 40ms to 80ms sound best.");
        require(
                written.pause().compareTo(written.gap()) >= 0 && written.pause().compareTo(MOST_PAUSE) <= 0,
                "pause",
                "the silence at a comma is from that of 'gap' to 1s; 200ms sound best.");
    }

    private void digits(List<String> digits) {
        require(
                digits.size() == DIGITS,
                "digits",
                "there are " + digits.size() + " digits. Name the clips of all ten, from 0 to 9.");
        for (int at = 0; at < digits.size(); at++) {
            clip("digits[" + at + "]", digits.get(at));
        }
    }

    private Map<String, String> letters(Map<String, String> written) {
        Map<String, String> letters = new LinkedHashMap<>();
        written.forEach((letter, clip) -> {
            require(
                    letter.matches("[A-Z]"),
                    "letters." + letter,
                    "'" + letter + "' is no letter of a number. There are A to Z.");
            clip("letters." + letter, clip);
            letters.put(letter, clip);
        });
        return letters;
    }

    private static Map<String, String> plainLetters() {
        Map<String, String> letters = new LinkedHashMap<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            letters.put(String.valueOf(letter), String.valueOf(letter).toLowerCase(Locale.ROOT));
        }
        return letters;
    }

    private void used(String key, Map<String, String> words, Language language) {
        Set<String> clips = language.clips(Reading.WORDS);
        words.keySet()
                .forEach(clip -> require(
                        clips.contains(clip),
                        key + "." + clip,
                        "no call needs a clip of this name"
                                + SettingsFile.nearest(clip, clips)
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse(". Take the line away, or use the clip above.")));
    }

    private void clip(String path, String name) {
        require(PatternText.isClip(name), path, PatternText.clipsExpected(name));
    }

    private void require(boolean right, String path, String otherwise) {
        if (!right) {
            problems.add(file.problem(path, otherwise));
        }
    }
}
