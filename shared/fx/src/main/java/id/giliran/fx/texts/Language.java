package id.giliran.fx.texts;

import java.util.List;
import java.util.Locale;

/**
 * A language that the screens can show.
 *
 * @param code ISO 639, such as {@code zh}
 * @param name as its own people write it
 * @param direction which way it is written
 * @param nativeReader whether one has read it
 * @param fonts families that have its letters, the best first; empty where Giliran's own font has them
 * @param dates how dates are written
 */
public record Language(
        String code, String name, Direction direction, NativeReader nativeReader, List<String> fonts, DateForms dates) {

    public Language {
        fonts = List.copyOf(fonts);
    }

    static Language builtIn(String code) {
        return new Language(
                code,
                code.equals("id") ? "Bahasa Indonesia" : "English",
                Direction.LEFT_TO_RIGHT,
                NativeReader.DONE,
                List.of(),
                DateForms.of(code));
    }

    /** For numbers and dates: numbers look as on the wall and on the paper in all languages. */
    public Locale locale() {
        return Locale.forLanguageTag(fonts.isEmpty() ? code : code + "-u-nu-latn");
    }

    public boolean isRightToLeft() {
        return direction == Direction.RIGHT_TO_LEFT;
    }
}
