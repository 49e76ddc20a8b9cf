package id.giliran.display.voice;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.grammar.Sentence;
import java.util.Optional;

/** One place that a voice comes from, for one language. */
interface Source {
    /** What people call it. */
    String name();

    /** The whole sentence; empty when any part of it is not to be had here. */
    Optional<Pcm> say(Sentence sentence);
}
