package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;
import java.util.List;

/** What a pack holds under one name. */
public sealed interface Clip {
    /**
     * It can be heard.
     *
     * @param sound without silence around it
     * @param remarks what is not as it should be, such as {@code is too quiet (-38 dB)}; empty when all is well
     */
    record Spoken(Pcm sound, List<String> remarks) implements Clip {
        public Spoken {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * There is a file, but it cannot be used.
     *
     * @param why such as {@code is no WAV file}
     */
    record Broken(String why) implements Clip {}

    /** There is no such file. */
    record Absent() implements Clip {}
}
