package id.giliran.hub.appointment;

import java.text.Normalizer;
import java.util.Locale;

/** A code without what people and scanners write differently: white space, hyphens, and the case of letters. */
record CodeText(String text) {
    /** Fewer characters could be guessed at a kiosk. */
    static final int LEAST = 4;

    static final int MOST = 64;

    static CodeText of(String written) {
        return new CodeText(Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT));
    }

    boolean hasGoodLength() {
        int length = text.codePointCount(0, text.length());
        return length >= LEAST && length <= MOST;
    }

    @Override
    public String toString() {
        return "a code";
    }
}
