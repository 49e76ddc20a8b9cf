package id.giliran.hub.http;

import id.giliran.protocol.ApiPaths;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;

/**
 * Reads whose window asks an act of a counter. It proves nothing: it keeps a window from acting for a counter that another
 * operator has taken over, which it may not have seen yet.
 */
final class OperatorName {
    /** Percent-encoded UTF-8 of at most forty characters, each of up to four bytes. */
    static final Pattern FORM = Pattern.compile("(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2}){1,480}");

    private static final String NAMED = ApiPaths.OPERATOR + "=";
    private static final int LONGEST = 40;
    private static final char NO_CHARACTER = '\uFFFD';

    private OperatorName() {}

    static Optional<String> of(Request request) {
        String query = request.getHttpURI().getQuery();
        if (query == null || query.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = Stream.of(query.split("&"))
                .filter(part -> part.startsWith(NAMED))
                .map(part -> part.substring(NAMED.length()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(name(names));
    }

    private static String name(List<String> names) {
        if (names.size() > 1 || !FORM.matcher(names.getFirst()).matches()) {
            throw new ProblemException(Problems.operatorInvalid());
        }
        String name =
                URLDecoder.decode(names.getFirst(), StandardCharsets.UTF_8).strip();
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST
                || name.indexOf(NO_CHARACTER) >= 0
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new ProblemException(Problems.operatorInvalid());
        }
        return name;
    }
}
