package id.giliran.display.announcing;

import id.giliran.display.TonesVoice;
import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.ChimeWave;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Listens to a WAV file: it must be made of whole clips and silence, and of nothing else. */
final class Heard {
    static final String CHIME = "chime";
    private static final int HEAD = 44;

    private final Map<String, short[]> clips = new LinkedHashMap<>();

    /** Knows the chime and the tones. */
    Heard(SoundSettings sound) {
        know(CHIME, ChimeWave.pcm().scaled(sound.chime() / 100.0));
        double voice = sound.voice() / 100.0;
        for (String language : List.of("id", "en")) {
            know(language, TonesVoice.tone(language.hashCode()).scaled(voice));
        }
        know("again", TonesVoice.tone(7).scaled(voice));
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                .chars()
                .forEach(key ->
                        know(Character.toString(key), TonesVoice.tone(key).scaled(voice)));
        for (int counter = 1; counter <= 20; counter++) {
            know("to" + counter, TonesVoice.tone(200 + counter).scaled(voice));
        }
    }

    /** Knows these sounds only, each as loud as it is heard. */
    Heard(Map<String, Pcm> sounds) {
        sounds.forEach(this::know);
    }

    /** The names of the clips of one announcement: chime, then the words in each language. */
    static List<String> announcement(Utterance... readings) {
        List<String> names = new ArrayList<>(List.of(CHIME));
        for (Utterance reading : readings) {
            names.add(reading.language());
            if (reading.recall()) {
                names.add("again");
            }
            reading.number().chars().forEach(key -> names.add(Character.toString(key)));
            names.add("to" + reading.counter());
        }
        return names;
    }

    /** Each number as often as it is said, out of the names of clips. */
    static List<String> numbers(List<String> names) {
        String all = String.join(" ", names);
        return Pattern.compile("([A-Z]) (\\d) (\\d) (\\d)")
                .matcher(all)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .toList();
    }

    /** The names of all clips, in the order in which they are heard. */
    List<String> in(Path wav) {
        if (!Files.exists(wav)) {
            return List.of();
        }
        short[] all = samples(wav);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < all.length) {
            if (all[at] == 0) {
                at++;
            } else {
                Map.Entry<String, short[]> clip = clipAt(all, at);
                names.add(clip.getKey());
                at += clip.getValue().length;
            }
        }
        return names;
    }

    /** All samples, as the file's head counts them. */
    static short[] samples(Path wav) {
        ByteBuffer bytes = ByteBuffer.wrap(read(wav)).order(ByteOrder.LITTLE_ENDIAN);
        ShortBuffer data = bytes.slice(HEAD, bytes.getInt(HEAD - 4))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        short[] samples = new short[data.remaining()];
        data.get(samples);
        return samples;
    }

    private static byte[] read(Path wav) {
        try {
            return Files.readAllBytes(wav);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map.Entry<String, short[]> clipAt(short[] all, int at) {
        return clips.entrySet().stream()
                .filter(clip -> at + clip.getValue().length <= all.length
                        && Arrays.equals(
                                all, at, at + clip.getValue().length, clip.getValue(), 0, clip.getValue().length))
                .findFirst()
                .orElseThrow(() -> new AssertionError("From sample " + at
                        + " on there is no whole clip: something was cut" + " or lies over something else."));
    }

    /** Without the silence at both ends, which cannot be told from the pauses. */
    private void know(String name, Pcm clip) {
        int from = 0;
        int until = clip.count();
        while (clip.sample(from) == 0) {
            from++;
        }
        while (clip.sample(until - 1) == 0) {
            until--;
        }
        short[] samples = new short[until - from];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = clip.sample(from + at);
        }
        clips.put(name, samples);
    }
}
