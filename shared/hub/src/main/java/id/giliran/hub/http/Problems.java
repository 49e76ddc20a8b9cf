package id.giliran.hub.http;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Problem;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** What can be wrong with a request itself, before any rule of the queue is asked. */
final class Problems {
    /** How a kiosk gets a number that the office knows. */
    static final String KIOSK_REMEDY = "Kiosks are numbered from 1; how many there are stands in office.yaml under "
            + "kiosks, count, and each has its number in its kiosk.yaml. A count that was edited holds after a restart "
            + "of the hub, and for offline numbers from the next business day.";

    private static final long MILLIS = 1_000;

    private Problems() {}

    static Problem wrongHost() {
        return problem(
                421,
                "wrong-host",
                "The request is for another host.",
                "Ask for this computer's address or its own name; other names of it are listed under names in hub.yaml.");
    }

    static Problem fromAPage() {
        return problem(
                403,
                "not-for-browsers",
                "The hub answers no pages of the web.",
                "Use the programs of Giliran; 'giliran hub ask' shows what the hub tells, 'giliran hub day --page' writes"
                        + " the sheet of a day.");
    }

    static Problem noCertificate() {
        return problem(
                403,
                "no-certificate",
                "The hub does not know this device.",
                "Pair it first: start the kiosk, display or counter program on it, read the code that it shows, and type"
                        + " giliran hub pair with that code on the hub's computer.");
    }

    /** @param who whom the table of permissions does not name here */
    static Problem notPermitted(String who) {
        return problem(
                403,
                "not-permitted",
                who,
                "Who may do what is told by 'giliran hub permissions'; a device's role and number are those that it was "
                        + "let in with.");
    }

    static Problem notSignedIn() {
        return problem(
                403, "not-signed-in", "Nobody is signed in here.", "Sign in at this counter with PIN or password.");
    }

    static Problem notFound() {
        return problem(
                404, "not-found", "There is nothing at this path.", "See " + ApiPaths.OPENAPI + " for what there is.");
    }

    static Problem methodNotAllowed(Collection<String> allowed) {
        return Problem.of(
                405,
                "method-not-allowed",
                "This path does not take this method.",
                "It takes " + String.join(", ", allowed) + ".",
                Map.of("allow", String.join(", ", allowed)));
    }

    static Problem notJsonType() {
        return problem(
                415,
                "content-type-unsupported",
                "The body is not declared as JSON.",
                "Send the header Content-Type: application/json.");
    }

    static Problem keyMissing() {
        return problem(
                400,
                "idempotency-key-missing",
                "The request has no name.",
                "Send the header " + ApiPaths.IDEMPOTENCY_KEY
                        + " with a new random text for each act, and the same text" + " when the act is tried again.");
    }

    static Problem keyInvalid() {
        return problem(
                400,
                "idempotency-key-invalid",
                "The name of the request cannot be used.",
                "Send one header " + ApiPaths.IDEMPOTENCY_KEY
                        + " of 8 to 64 letters, digits, hyphens and underscores.");
    }

    static Problem operatorInvalid() {
        return problem(
                400,
                "operator-invalid",
                "The operator's name cannot be read.",
                "Write it once in the query, percent-encoded: " + ApiPaths.OPERATOR
                        + "=Rina%20P, at most 40 characters, or leave it out.");
    }

    static Problem keyReused() {
        return problem(
                422,
                "idempotency-key-reused",
                "This name was given to another request before.",
                "Use a new " + ApiPaths.IDEMPOTENCY_KEY + " for each act.");
    }

    static Problem tooLarge(int most) {
        return Problem.of(
                413,
                "body-too-large",
                "The body is too large.",
                "Send at most " + most + " bytes.",
                Map.of("limit", Integer.toString(most)));
    }

    static Problem bodyCutShort() {
        return problem(400, "body-cut-short", "The body did not arrive whole.", "Send the request again.");
    }

    static Problem bodyTooSlow() {
        return problem(
                408, "body-too-slow", "The body takes too long to arrive.", "Send the request again, in one go.");
    }

    static Problem notJson(String where) {
        return problem(400, "not-json", "The body is not JSON.", "It breaks off from the form of JSON " + where + ".");
    }

    static Problem notAnObject() {
        return problem(400, "not-json", "The body is no JSON object.", "Send the fields between { and }.");
    }

    static Problem field(String code, String field, String detail) {
        return Problem.of(400, code, "A field of the body cannot be used.", detail, Map.of("field", field));
    }

    static Problem personalNumber(String field) {
        return Problem.of(
                400,
                "personal-number",
                "It looks as if a personal number stands in this text.",
                "Leave out the numbers of identity cards, passports and telephones: what is written here stays in the "
                        + "journal.",
                Map.of("field", field));
    }

    static Problem unknown(String kind, String name) {
        return Problem.of(
                404,
                "unknown-" + kind,
                "There is no such " + kind + ".",
                "No " + kind + " of this office has this name today.",
                Map.of(kind, name));
    }

    static Problem unknownKiosk(String written) {
        return Problem.of(404, "unknown-kiosk", "There is no such kiosk.", KIOSK_REMEDY, Map.of("kiosk", written));
    }

    static Problem unknownDisplay(String written) {
        return Problem.of(
                404,
                "unknown-display",
                "There is no such display.",
                "A display's number is from 1 to 99; it stands in its display.yaml under display.",
                Map.of("display", written));
    }

    static Problem notStored() {
        return problem(
                503,
                "not-stored",
                "The hub could not store it; nothing was done.",
                "Try again with the same " + ApiPaths.IDEMPOTENCY_KEY + "; if it stays so, the hub's log says why.");
    }

    static Problem busy() {
        return problem(
                503, "busy", "The hub is busy; nothing was done.", "Try again in a moment with the same request.");
    }

    static Problem sheetUnreadable(String why) {
        return problem(503, "journal-unreadable", "The day sheet cannot be read.", why);
    }

    static Problem dayWiped(String how) {
        return problem(404, "day-wiped", "The journal of this day is not kept any more.", how);
    }

    static Problem tooManyScreens(int most) {
        return Problem.of(
                503,
                "too-many-screens",
                "Too many screens are connected.",
                "The hub serves at most " + most + " streams; close some.",
                Map.of("limit", Integer.toString(most)));
    }

    static Problem tooManyTries(Duration pause) {
        String seconds = Long.toString(Math.ceilDiv(pause.toMillis(), MILLIS));
        return Problem.of(
                429,
                "too-many-tries",
                "Too many wrong codes came from there.",
                "Try again in " + seconds + " s; staff can help the visitor meanwhile.",
                Map.of("seconds", seconds));
    }

    static Problem tooManyRequests() {
        return Problem.of(
                429,
                "too-many-requests",
                "Too many requests come from there.",
                "Try again in a moment with the same request; programs of Giliran never ask that often.",
                Map.of("seconds", "1"));
    }

    static Problem internal() {
        return problem(
                500, "internal", "The hub has a fault.", "Nothing is known to be done; the hub's log says more.");
    }

    /** What Jetty itself refuses, such as a request line that is no HTTP, or anything at all while the hub ends. */
    static Problem byServer(int status) {
        return status == 503
                ? busy()
                : problem(
                        status,
                        "request-refused",
                        "The request was refused.",
                        "It is no HTTP request that the hub takes.");
    }

    private static Problem problem(int status, String code, String title, String detail) {
        return Problem.of(status, code, title, detail, Map.of());
    }
}
