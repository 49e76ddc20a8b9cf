package id.giliran.display.voice.grammar;

import id.giliran.display.settings.SoundSettings.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How calls are said in one language. Never changes. */
public final class Language {
    static final String NUMBER = "number";
    static final String COUNTER = "counter";

    /** Counters have one or two digits; their numbers are read in words, however tickets are read. */
    private static final int MOST_COUNTER = 99;

    private static final Pattern NUMBER_PART = Pattern.compile("[A-Z]|[0-9]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[A-Z0-9]+");
    private static final int MOST_DIGITS = 4;

    /** In the place of a letter that this language does not know. */
    private static final String NO_CLIP = "";

    private final String code;
    private final Phrases phrases;
    private final Map<String, String> letters;
    private final List<String> digits;
    private final NumberRules numbers;
    private final Wording wording;

    /** The patterns of a call, with the silences between clips and at commas. */
    record Phrases(List<Part> call, List<Part> recall, Duration gap, Duration breath) {}

    /**
     * The words of clips, where they are not those of their names.
     *
     * @param espeak what espeak-ng is given instead, where its own reading is wrong
     */
    record Wording(String name, String systemVoice, Map<String, String> words, Map<String, String> espeak) {}

    Language(
            String code,
            Phrases phrases,
            Map<String, String> letters,
            List<String> digits,
            NumberRules numbers,
            Wording wording) {
        this.code = code;
        this.phrases = phrases;
        this.letters = Map.copyOf(letters);
        this.digits = List.copyOf(digits);
        this.numbers = numbers;
        this.wording = wording;
    }

    /** Such as {@code id}. */
    public String code() {
        return code;
    }

    /** What people call it, in itself. */
    public String name() {
        return wording.name();
    }

    /** What the operating system's speech programs call it. */
    public String systemVoice() {
        return wording.systemVoice();
    }

    /** What is said for a call; empty for a number or counter that cannot be said. */
    public Optional<Sentence> sentence(String number, int counter, boolean recall, Reading reading) {
        String written = number.toUpperCase(Locale.ROOT);
        if (!WHOLE_NUMBER.matcher(written).matches() || counter < 0 || counter > NumberRules.MOST) {
            return Optional.empty();
        }
        List<String> ticket = ticket(written, reading);
        if (ticket.contains(NO_CLIP)) {
            return Optional.empty();
        }
        return Optional.of(sentence(recall ? phrases.recall() : phrases.call(), ticket, numbers.clips(counter)));
    }

    /** The clips of a ticket's number. */
    List<String> ticket(String number, Reading reading) {
        List<String> clips = new ArrayList<>();
        Matcher part = NUMBER_PART.matcher(number);
        while (part.find()) {
            String found = part.group();
            if (Character.isLetter(found.charAt(0))) {
                clips.add(letters.getOrDefault(found, NO_CLIP));
            } else if (reading == Reading.WORDS && found.length() <= MOST_DIGITS) {
                clips.addAll(numbers.clips(Integer.parseInt(found)));
            } else {
                found.chars().forEach(digit -> clips.add(digits.get(digit - '0')));
            }
        }
        return clips;
    }

    /** Every clip that calls may need when tickets are read in this way: phrases, digits, numbers, letters. */
    public SequencedSet<String> clips(Reading reading) {
        SequencedSet<String> clips = new LinkedHashSet<>();
        NumberRules.named(phrases.call()).forEach(clips::add);
        NumberRules.named(phrases.recall()).forEach(clips::add);
        clips.addAll(digits);
        numbers.clipsUpTo(reading == Reading.WORDS ? NumberRules.MOST : MOST_COUNTER)
                .forEach(clips::add);
        clips.addAll(new TreeMap<>(letters).values());
        return clips;
    }

    /** The words of a clip, as a person says them. */
    public String words(String clip) {
        String plain = clip.length() == 1 ? clip.toUpperCase(Locale.ROOT) : clip.replace('-', ' ');
        return wording.words().getOrDefault(clip, plain);
    }

    /** The words of a clip for espeak-ng. */
    public String espeak(String clip) {
        return wording.espeak().getOrDefault(clip, words(clip));
    }

    /** A sentence as a text, for programs that read texts aloud. */
    public String text(Sentence sentence, UnaryOperator<String> clipWords) {
        return sentence.steps().stream()
                .map(step -> (step.breath() ? ", " : " ") + clipWords.apply(step.clip()))
                .collect(Collectors.joining())
                .strip();
    }

    private Sentence sentence(List<Part> pattern, List<String> ticket, List<String> counter) {
        List<Sentence.Step> steps = new ArrayList<>();
        boolean breath = false;
        for (Part part : pattern) {
            List<String> clips = switch (part) {
                case Part.Clip clip -> List.of(clip.name());
                case Part.Slot slot -> slot.name().equals(COUNTER) ? counter : ticket;
                case Part.Breath _, Part.WhenLeft _ -> List.of();
            };
            for (String clip : clips) {
                steps.add(new Sentence.Step(clip, silence(steps.isEmpty(), breath), breath && !steps.isEmpty()));
                breath = false;
            }
            breath |= part instanceof Part.Breath;
        }
        return new Sentence(steps);
    }

    private Duration silence(boolean first, boolean breath) {
        if (first) {
            return Duration.ZERO;
        }
        return breath ? phrases.breath() : phrases.gap();
    }
}
