package id.giliran.kiosk.wording;

import id.giliran.fx.texts.Texts;
import id.giliran.protocol.Estimate;

/** How long a visitor will probably wait, in words. For any thread. */
public final class WaitWords {
    private final Texts texts;

    public WaitWords(Texts texts) {
        this.texts = texts;
    }

    /** The range alone, in the language of the screen. */
    public String range(Estimate estimate) {
        return texts.text("wait.range", estimate.fromMinutes(), estimate.toMinutes());
    }

    /** That it is an estimate, and the range. */
    public String line(Estimate estimate) {
        return texts.text("wait.line", range(estimate));
    }

    /** As short as it can be said, for a tile with one line. */
    public String brief(Estimate estimate) {
        return texts.text("wait.short", estimate.fromMinutes(), estimate.toMinutes());
    }

    /** The same as a sentence on paper. */
    String sentenceIn(String language, Estimate estimate) {
        String range = texts.textIn(language, "wait.range", estimate.fromMinutes(), estimate.toMinutes());
        return texts.textIn(language, "ticket.wait", range);
    }
}
