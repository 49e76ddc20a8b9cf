package id.giliran.display.sound;

import java.util.Optional;

/** What is to be heard, piece by piece; each is asked for when the one before it has been taken by the device. */
@FunctionalInterface
public interface Score {
    /** The next piece, empty at the end; may wait for it a while. */
    Optional<Pcm> next() throws InterruptedException;
}
