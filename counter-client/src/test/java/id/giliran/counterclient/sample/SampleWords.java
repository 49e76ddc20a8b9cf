package id.giliran.counterclient.sample;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.texts.Texts;

/** The program's real words. */
public final class SampleWords {
    private SampleWords() {}

    public static Wording in(String language) {
        Texts texts = Texts.load(CounterClientProgram.class, "id", "en");
        texts.setLanguage(language);
        return new Wording(texts);
    }
}
