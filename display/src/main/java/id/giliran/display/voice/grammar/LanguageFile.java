package id.giliran.display.voice.grammar;

import id.giliran.settings.Default;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code language.yaml} as it is written; {@link LanguageReader} says whether it makes sense. */
record LanguageFile(
        String name,
        String call,
        Optional<String> recall,
        List<String> digits,
        Map<Integer, String> numbers,
        Optional<Map<String, String>> letters,
        @Default("60ms") Duration gap,
        @Default("200ms") Duration pause,
        Optional<String> systemVoice,
        Optional<Map<String, String>> words,
        Optional<Map<String, String>> espeak) {}
