package id.giliran.hub.http;

import id.giliran.protocol.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes out of an answer what might be more than words. A refusal may repeat a little of what was asked, such as the number of a
 * kiosk; whatever made a browser send it must not get it back as a piece of a page, nor a person read it the other way round.
 * An ampersand stays, as names of two hold one: without the rest it can stand for characters and for nothing more.
 */
final class Harmless {
    private static final Pattern NO_WORDS = Pattern.compile("[<>\"`\\\\\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final int MOST = 200;

    private Harmless() {}

    static Problem of(Problem problem) {
        Map<String, String> facts = new TreeMap<>();
        problem.facts().forEach((name, fact) -> facts.put(name, words(fact)));
        return Problem.of(problem.status(), problem.code(), problem.title(), problem.detail(), facts);
    }

    static String words(String said) {
        String some = said.length() > MOST ? said.substring(0, MOST) : said;
        return NO_WORDS.matcher(some).replaceAll("?");
    }
}
