package id.giliran.hubclient;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to events, after the WHATWG HTML standard, section "Server-sent events"; ids and retry times are not used. The bytes
 * may be cut anywhere, also within a character or a line end. For one stream and one thread.
 */
final class EventDecoder {
    /** In bytes, far above any view: more is not a hub. */
    static final int LONGEST_EVENT = 4 * 1024 * 1024;

    private final Consumer<ServerSentEvent> events;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean afterReturn;
    private boolean firstLine = true;
    private String name = "";
    private @Nullable StringJoiner data;
    private int size;

    EventDecoder(Consumer<ServerSentEvent> events) {
        this.events = events;
    }

    /**
     * Takes the next bytes of the stream.
     *
     * @throws StreamEndedException if an event grows beyond all measure
     */
    void accept(byte[] bytes, int length) throws StreamEndedException {
        for (int index = 0; index < length; index++) {
            byte next = bytes[index];
            if (next == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = next == '\r';
            if (next == '\n' || next == '\r') {
                endLine();
            } else {
                line.write(next);
                limit();
            }
        }
    }

    private void limit() throws StreamEndedException {
        size++;
        if (size > LONGEST_EVENT) {
            throw new StreamEndedException("An event is longer than " + LONGEST_EVENT + " bytes; that is not a hub.");
        }
    }

    private void endLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (firstLine && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        firstLine = false;
        if (text.isEmpty()) {
            endEvent();
        } else if (!text.startsWith(":")) {
            takeField(text);
        }
    }

    private void takeField(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        if (value.startsWith(" ")) {
            value = value.substring(1);
        }
        if (field.equals("event")) {
            name = value;
        } else if (field.equals("data")) {
            data = (data == null ? new StringJoiner("\n") : data).add(value);
        }
    }

    private void endEvent() {
        StringJoiner complete = data;
        String event = name.isEmpty() ? "message" : name;
        name = "";
        data = null;
        size = 0;
        if (complete != null) {
            events.accept(new ServerSentEvent(event, complete.toString()));
        }
    }
}
