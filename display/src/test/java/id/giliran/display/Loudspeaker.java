package id.giliran.display;

import id.giliran.display.sound.Pcm;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.sound.SoundException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sound device that keeps what it was given, one list for each announcement, and takes no time; it can be unplugged. */
final class Loudspeaker implements SoundDevice {
    final List<List<Pcm>> heard = new CopyOnWriteArrayList<>();
    volatile boolean unplugged;

    @Override
    public void check() throws SoundException {
        if (unplugged) {
            throw new SoundException("it was unplugged");
        }
    }

    @Override
    public Playing open() throws SoundException {
        check();
        List<Pcm> pieces = new CopyOnWriteArrayList<>();
        heard.add(pieces);
        return new Playing() {
            @Override
            public void play(Pcm piece) throws SoundException {
                check();
                pieces.add(piece);
            }

            @Override
            public void finish() {
                // Everything was heard at once.
            }

            @Override
            public void abort() {
                // There is nothing to give back.
            }
        };
    }
}
