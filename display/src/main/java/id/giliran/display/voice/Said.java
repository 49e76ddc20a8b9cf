package id.giliran.display.voice;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.grammar.Sentence;

/**
 * A call as it was said.
 *
 * @param source the voice that said it, for people
 */
public record Said(Sentence sentence, Pcm sound, String source) {}
