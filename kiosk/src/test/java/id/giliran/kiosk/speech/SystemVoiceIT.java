package id.giliran.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real voice of this machine, heard by a list instead of a sound card. */
final class SystemVoiceIT {
    private final Ear ear = new Ear();
    private final Optional<SpeechProgram> program = SpeechProgram.ofThisMachine();
    private final SystemVoice voice = new SystemVoice(program, ear);

    /** Keeps each piece that is played, and plays until somebody interrupts where it is told to. */
    private static final class Ear implements SoundOutput {
        private final List<byte[]> heard = new CopyOnWriteArrayList<>();
        private volatile boolean patient;
        private volatile boolean there = true;

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public void play(byte[] sound, int rate, BooleanSupplier wanted) throws IOException {
            heard.add(sound);
            if (patient) {
                await().until(() -> !wanted.getAsBoolean());
            }
        }
    }

    @AfterEach
    void close() {
        voice.close();
    }

    private byte[] said(String language, String words, int volume) {
        int before = ear.heard.size();
        voice.say(language, words, volume);
        await().until(() -> ear.heard.size() > before);
        return ear.heard.getLast();
    }

    @Test
    void speaksTheLanguagesOfTheKiosk() {
        assumeThat(program).isPresent();
        assertThat(said("id", "Silakan pilih layanan.", 5)).hasSizeGreaterThan(20_000);
        assertThat(said("en", "Please choose a service.", 5)).hasSizeGreaterThan(20_000);
        assertThat(said("zh", "请选择服务。", 5)).hasSizeGreaterThan(20_000);
        assertThat(said("ar", "اختر الخدمة", 5)).hasSizeGreaterThan(20_000);
        assertThat(voice.silence()).isEmpty();
    }

    @Test
    void newWordsInterruptTheOldOnes() {
        assumeThat(program).isPresent();
        ear.patient = true;
        said("id", "Satu dua tiga.", 5);
        said("id", "Empat lima enam.", 5);
        voice.hush();

        assertThat(ear.heard).hasSize(2);
    }

    @Test
    void languageWithoutVoiceIsToldAndTheNextIsSpoken() {
        assumeThat(program).isPresent();
        voice.say("xx", "Nobody says this.", 5);
        await().until(() -> voice.silence().equals(Optional.of(Voice.Silence.FAILS)));

        assertThat(said("id", "Halo.", 5)).isNotEmpty();
    }

    @Test
    void eachStepDownHalvesTheVoice() {
        byte[] loud = {0, 64, 0, -64};
        assertThat(SystemVoice.softened(loud.clone(), 5)).isEqualTo(loud);
        assertThat(SystemVoice.softened(loud.clone(), 4)).containsExactly(0, 32, 0, -32);
        assertThat(SystemVoice.softened(loud.clone(), 1)).containsExactly(0, 4, 0, -4);
    }

    @Test
    void machineWithoutProgramOrSoundSaysWhich() {
        ear.there = false;
        try (SystemVoice mute = new SystemVoice(Optional.empty(), ear);
                SystemVoice silent = new SystemVoice(Optional.of(new SpeechProgram(List.of("espeak-ng"))), ear)) {
            await().until(() -> mute.silence().equals(Optional.of(Voice.Silence.NO_PROGRAM)));
            await().until(() -> silent.silence().equals(Optional.of(Voice.Silence.NO_SOUND)));
        }
        assertThat(SpeechProgram.of("Linux", "/nowhere")).isEmpty();
        assertThat(SpeechProgram.of("Windows 11", null)).isPresent();
    }
}
