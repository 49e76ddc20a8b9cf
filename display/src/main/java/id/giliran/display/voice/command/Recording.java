package id.giliran.display.voice.command;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.ClipCheck;
import id.giliran.display.voice.clip.Loudness;
import id.giliran.display.voice.clip.Shaping;
import id.giliran.display.voice.clip.Wav;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The conversation with the person who speaks. Each clip that is kept is a file at once, so nothing is lost by ending it. */
final class Recording {
    /** A microphone may be set lower than this makes up for, in dBFS; more would lift the room's noise with the voice. */
    private static final double QUIETEST = -40;

    private static final int MOST_CLIPPED = 8;

    /** The microphone hears the key that begins and ends a clip. */
    private static final Duration KEY = Duration.ofMillis(150);

    private static final String QUIT = "q";
    private static final String SKIP = "s";
    private static final String AGAIN = "r";

    private final BufferedReader answers;
    private final PrintWriter out;
    private final SoundDevice sound;
    private final Path into;
    private boolean ended;

    Recording(BufferedReader answers, PrintWriter out, SoundDevice sound, Path into) {
        this.answers = answers;
        this.out = out;
        this.sound = sound;
        this.into = into;
    }

    void explain(String language, int count) {
        say(language + ": " + count
                + " clips. Speak calmly, always as loudly and as far from the microphone, in a quiet room.");
        say("Enter begins a clip, Enter ends it. Answers: s skips it, q ends; what was kept stays.");
    }

    /** Whether the person has not ended it. */
    boolean goesOn() {
        return !ended;
    }

    /** Records one clip until it is kept, skipped, or all is ended. */
    void record(String clip, String title) throws IOException, NoSoundException {
        while (!ended) {
            String answer = ask(title + "  Enter, speak, Enter:");
            if (ended || answer.equals(SKIP)) {
                return;
            }
            Pcm heard = Shaping.trimmed(take());
            if (ended) {
                return;
            }
            List<String> faults = faults(heard);
            if (!faults.isEmpty()) {
                say("    It " + String.join(", and ", faults) + ". Once more, please.");
                continue;
            }
            Pcm shaped = Shaping.levelled(heard);
            if (isWanted(shaped, Loudness.of(heard))) {
                keep(clip, shaped);
                return;
            }
        }
    }

    private Pcm take() throws IOException, NoSoundException {
        SoundDevice.Take take = sound.record();
        ask("    recording ...");
        return Shaping.middle(take.stop(), KEY);
    }

    private boolean isWanted(Pcm clip, Loudness heard) throws IOException {
        try {
            sound.play(clip);
        } catch (NoSoundException silent) {
            say("    (not played back: " + silent.getMessage() + ")");
        }
        String answer = ask("    " + ClipCheck.seconds(clip) + ", " + ClipCheck.decibels(heard)
                + ". Enter keeps it, r records it again:");
        return !ended && !answer.equals(AGAIN);
    }

    private static List<String> faults(Pcm heard) {
        if (heard.count() == 0) {
            return List.of("holds nothing but silence: is the microphone on");
        }
        Loudness loudness = Loudness.of(heard);
        List<String> faults = new ArrayList<>();
        if (loudness.level() < QUIETEST) {
            faults.add("is too quiet (" + ClipCheck.decibels(loudness) + "): speak louder or nearer");
        }
        if (loudness.clipped() > MOST_CLIPPED) {
            faults.add("is distorted: speak more softly or farther away");
        }
        faults.addAll(ClipCheck.ofLength(heard));
        return faults;
    }

    private void keep(String clip, Pcm sound) throws IOException {
        Files.createDirectories(into);
        Path unfinished = into.resolve(clip + ".wav.part");
        Files.write(unfinished, Wav.bytes(sound, Wav.Form.LINEAR));
        Files.move(unfinished, into.resolve(clip + ".wav"), StandardCopyOption.REPLACE_EXISTING);
    }

    private String ask(String question) throws IOException {
        out.print(question + " ");
        out.flush();
        String answer = answers.readLine();
        String word = answer == null ? QUIT : answer.strip().toLowerCase(Locale.ROOT);
        ended |= word.equals(QUIT);
        return word;
    }

    private void say(String sentence) {
        out.println(sentence);
        out.flush();
    }
}
