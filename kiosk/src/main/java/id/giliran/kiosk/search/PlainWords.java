package id.giliran.kiosk.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without case, accents, vowel marks and punctuation, and with one form for letters that are often confused. */
final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_WITHOUT_ARTICLE = 3;

    private PlainWords() {}

    static List<String> of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(alike(plain)))
                .filter(word -> !word.isEmpty())
                .map(PlainWords::withoutArticle)
                .toList();
    }

    /** Arabic tatweel, final ya and ta marbuta; the German sharp s. Hamzas fall with the marks. */
    private static String alike(String plain) {
        return plain.replace("ـ", "")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ٱ', 'ا')
                .replace("ß", "ss");
    }

    private static String withoutArticle(String word) {
        boolean has =
                word.startsWith(ARABIC_ARTICLE) && word.length() >= ARABIC_ARTICLE.length() + SHORTEST_WITHOUT_ARTICLE;
        return has ? word.substring(ARABIC_ARTICLE.length()) : word;
    }
}
