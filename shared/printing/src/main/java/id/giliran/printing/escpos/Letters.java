package id.giliran.printing.escpos;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** The letters that a printer's own fonts have on one code page. */
public enum Letters {
    /** Only those on which all code pages agree. */
    ASCII("US-ASCII"),
    PC437("IBM437"),
    PC850("IBM850"),
    PC858("IBM00858"),
    WPC1252("windows-1252");

    private static final int FIRST_BEYOND_ASCII = 0xA1;

    private final Charset charset;

    Letters(String charset) {
        this.charset = Charset.forName(charset);
    }

    /** The character set of the bytes. */
    public Charset charset() {
        return charset;
    }

    /** The text with each letter that is not on the page spelled as {@link PlainText} does; one byte a letter. */
    public String spell(String text) {
        StringBuilder spelled = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> spelled.append(
                        has(letter) ? Character.toString(letter) : PlainText.of(Character.toString(letter))));
        return spelled.toString();
    }

    /** Whether no letter of the text would be lost. */
    public boolean canSpell(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .allMatch(letter -> has(letter) || PlainText.canSpell(letter));
    }

    /** The bytes of a text that was spelled before. */
    byte[] bytes(String spelled) {
        return spell(spelled).getBytes(charset);
    }

    private boolean has(int letter) {
        return this != ASCII
                && letter >= FIRST_BEYOND_ASCII
                && charset.newEncoder().canEncode(Character.toString(letter));
    }
}
