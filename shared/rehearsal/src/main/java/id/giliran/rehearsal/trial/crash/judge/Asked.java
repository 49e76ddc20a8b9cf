package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a request asks for, read from its path and body.
 *
 * @param word names the act, such as {@code call-next}
 * @param operator whose window asks, where it is said
 * @param place the counter, kiosk or ticket in the path; empty where there is none
 */
record Asked(String word, String place, Optional<String> operator, JsonNode body) {
    private static final String BY = "?" + ApiPaths.OPERATOR + "=";

    static final String ISSUE = "issue";
    static final String OFFLINE = "offline";
    static final String NUMBERS = "numbers";
    static final String MISSING = "missing";
    static final String OPEN_DAY = "open-day";

    static Asked of(String path, String request) {
        int query = path.indexOf(BY);
        if (query >= 0) {
            Asked act = of(path.substring(0, query), request);
            String name = URLDecoder.decode(path.substring(query + BY.length()), StandardCharsets.UTF_8);
            return new Asked(act.word, act.place, Optional.of(name), act.body);
        }
        String[] parts = path.substring(ApiPaths.ROOT.length() + 1).split("/", -1);
        return of(parts, Json.read(request, JsonNode.class));
    }

    private static Asked of(String[] parts, JsonNode body) {
        return switch (parts[0]) {
            case "day" -> of(parts[1] + "-day", "", body);
            case "tickets" -> parts.length == 1 ? of(ISSUE, "", body) : of(parts[2], parts[1], body);
            case "kiosks" -> of(parts[2].equals("tickets") ? OFFLINE : parts[2], parts[1], body);
            default -> of(parts[2], parts[1], body);
        };
    }

    private static Asked of(String word, String place, JsonNode body) {
        return new Asked(word, place, Optional.empty(), body);
    }

    /** A field of the body, empty where it has none. */
    String field(String name) {
        return body.path(name).asString("");
    }

    boolean atCounter() {
        return !word.equals(ISSUE) && !word.equals(OPEN_DAY) && place.matches("[0-9]{1,3}") && !ofKiosk();
    }

    private boolean ofKiosk() {
        return word.equals(OFFLINE) || word.equals(NUMBERS) || word.equals(MISSING);
    }

    /** Only for an act of a counter. */
    CounterNumber counter() {
        return new CounterNumber(Integer.parseInt(place));
    }

    /** The ticket that it names, in the body or in the path. */
    Optional<TicketId> ticket() {
        if (body.has("ticket")) {
            return Optional.of(new TicketId(field("ticket")));
        }
        return atCounter() || ofKiosk() || place.isEmpty() ? Optional.empty() : Optional.of(new TicketId(place));
    }

    /** For a finding. */
    String told(String key) {
        return "'" + word + (place.isEmpty() ? "" : " " + place) + "' (key " + key + ")";
    }
}
