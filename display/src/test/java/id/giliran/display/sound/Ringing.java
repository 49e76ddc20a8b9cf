package id.giliran.display.sound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that plays so many scores of two chimes, says what it was told of the device, and ends: run by {@link SpeakerIT} with a device of its own. */
final class Ringing {
    private Ringing() {}

    public static void main(String[] arguments) {
        Executor here = Runnable::run;
        AtomicInteger ended = new AtomicInteger();
        Optional<String> name = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
        try (Speaker speaker = new Speaker(SoundDevice.of(name), here, () -> Duration.ZERO, Ringing::tell)) {
            speaker.look();
            for (int times = Integer.parseInt(arguments[0]); times > 0; times--) {
                var pieces = List.of(ChimeWave.pcm(), ChimeWave.pcm()).iterator();
                speaker.play(
                        () -> pieces.hasNext() ? Optional.of(pieces.next()) : Optional.empty(), ended::incrementAndGet);
            }
        }
        tell(Optional.of(ended + " ended"));
    }

    @SuppressWarnings("SystemOut")
    private static void tell(Optional<String> what) {
        System.out.println("told: " + what.orElse("all is well"));
    }
}
