package id.giliran.rehearsal.trial.powercut;

import id.giliran.protocol.ApiPaths;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection to the hub, overheard: requests come one after the other, and so do their replies. */
final class Conversation {
    private static final Pattern KEY =
            Pattern.compile("\\r\\n" + ApiPaths.IDEMPOTENCY_KEY + ": *([^\\r]+)\\r\\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH =
            Pattern.compile("\\r\\nContent-Length: *(\\d+)\\r\\n", Pattern.CASE_INSENSITIVE);
    private static final String DONE = "HTTP/1.1 2";
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final StringBuilder asked = new StringBuilder();
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

    /** The hub has read this. */
    void hear(byte[] bytes) {
        asked.append(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The hub has written this; present when that was the end of a reply that says done. */
    Optional<Moment.Acknowledged> say(byte[] bytes) {
        answered.writeBytes(bytes);
        String reply = answered.toString(StandardCharsets.ISO_8859_1);
        int head = reply.indexOf(END_OF_HEAD);
        Matcher length = LENGTH.matcher(reply);
        if (head < 0 || !length.find() || reply.length() < head + END_OF_HEAD.length() + bodyLength(length)) {
            return Optional.empty();
        }
        Optional<Moment.Acknowledged> acknowledged = reply.startsWith(DONE) ? acknowledged(head) : Optional.empty();
        asked.setLength(0);
        answered.reset();
        return acknowledged;
    }

    private static int bodyLength(Matcher length) {
        return Integer.parseInt(length.group(1));
    }

    private Optional<Moment.Acknowledged> acknowledged(int head) {
        Matcher key = KEY.matcher(asked);
        if (!key.find()) {
            return Optional.empty();
        }
        String reply = answered.toString(StandardCharsets.UTF_8);
        return Optional.of(new Moment.Acknowledged(key.group(1).strip(), reply.substring(head + END_OF_HEAD.length())));
    }
}
