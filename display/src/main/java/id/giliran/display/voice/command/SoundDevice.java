package id.giliran.display.voice.command;

import id.giliran.display.sound.Pcm;

/** Where a command is heard, and hears. */
interface SoundDevice {
    /**
     * Plays a sound to its end.
     *
     * @throws NoSoundException if there is no loudspeaker
     */
    void play(Pcm sound) throws NoSoundException;

    /**
     * Begins to record.
     *
     * @throws NoSoundException if there is no microphone
     */
    Take record() throws NoSoundException;

    /** A recording that goes on. */
    @FunctionalInterface
    interface Take {
        /** Ends it and returns what was heard; at most ten seconds are kept. */
        Pcm stop();
    }
}
