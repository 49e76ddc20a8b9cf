package id.giliran.display.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.ChimeWave;
import id.giliran.display.sound.Pcm;
import id.giliran.display.sound.Resampling;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.voice.Utterance;
import id.giliran.display.voice.Voice;
import id.giliran.display.voice.Voices;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve counters that call within two seconds, said by the voice that comes with Giliran and read back from the sound file. */
final class ShippedVoiceHeardTest {
    private static final double CHIME = 0.8;
    private static final double VOICE = 0.9;

    @TempDir
    private Path folder;

    @Test
    void allTwelveAreHeardOnceEachInOrderAndWhole() {
        SoundSettings sound = SoundSettings.usual(folder.resolve("voice"));
        Voice voice = Voices.of(sound);
        Path wav = folder.resolve("heard.wav");
        VirtualDisplay display = new VirtualDisplay(
                wav,
                new VirtualDisplay.Sounds(sound, voice),
                new AnnouncedIds(List.of(), ids -> {}),
                new Place(Zone.ALL, Duration.ofSeconds(6), true));
        Map<String, Pcm> sounds = new LinkedHashMap<>();
        sounds.put(Heard.CHIME, ChimeWave.pcm().scaled(CHIME));
        List<String> expected = new ArrayList<>();
        for (int counter = 1; counter <= 12; counter++) {
            int number = counter;
            String language = counter % 4 == 0 ? "en" : "id";
            display.at(
                    Duration.ofMillis(160L * counter),
                    () -> display.call(number, number(number), number, language, false));
            sounds.put("id" + counter, said(voice, "id", counter));
            sounds.put("en" + counter, said(voice, "en", counter));
            expected.add(Heard.CHIME);
            expected.add(language + counter);
        }
        // When the eighth is said only four others wait, so that its visitor is also called in Indonesian; the last has
        // time for twice.
        expected.add(expected.indexOf("en8") + 1, "id8");
        expected.addAll(List.of("id12", "en12", "id12"));
        display.run();
        assertThat(new Heard(sounds).in(wav)).containsExactlyElementsOf(expected);
        assertThat(display.condition.report().troubles()).isEmpty();
    }

    private static String number(int counter) {
        return "A%03d".formatted(16 + counter);
    }

    private static Pcm said(Voice voice, String language, int counter) {
        Pcm words = voice.say(new Utterance(language, number(counter), counter, false))
                .orElseThrow();
        return Resampling.to(SoundDevice.RATE, words).scaled(VOICE);
    }
}
