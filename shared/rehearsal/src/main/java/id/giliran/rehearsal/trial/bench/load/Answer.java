package id.giliran.rehearsal.trial.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One answer as it comes in, with no more work than finding its end. */
final class Answer {
    private static final int MOST_BYTES = 128 * 1024;
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "content-length: ";
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final int STATUS_DIGITS = 3;
    private static final int NOT_YET = -1;

    private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    private int end = NOT_YET;
    private int bodyAt = NOT_YET;

    void begin() {
        bytes.clear();
        end = NOT_YET;
        bodyAt = NOT_YET;
    }

    /** Takes what has come; tells whether the answer is whole. */
    boolean read(ReadableByteChannel channel) throws IOException {
        if (channel.read(bytes) < 0) {
            throw new EOFException("the server closed the connection after " + text(0, bytes.position()));
        }
        if (end == NOT_YET) {
            findEnd();
        }
        return end != NOT_YET && bytes.position() >= end;
    }

    private void findEnd() {
        byte[] all = bytes.array();
        for (int at = STATUS_AT; at + HEAD_END.length <= bytes.position(); at++) {
            if (all[at] == '\r' && all[at + 1] == '\n' && all[at + 2] == '\r' && all[at + 3] == '\n') {
                bodyAt = at + HEAD_END.length;
                end = bodyAt + length(text(0, at));
                return;
            }
        }
    }

    private static int length(String head) {
        int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (at < 0) {
            throw new IllegalStateException("an answer without a length: " + head);
        }
        int from = at + LENGTH.length();
        int to = head.indexOf('\r', from);
        return Integer.parseInt(
                head.substring(from, to < 0 ? head.length() : to).strip());
    }

    int status() {
        return Integer.parseInt(text(STATUS_AT, STATUS_DIGITS));
    }

    String body() {
        return text(bodyAt, end - bodyAt);
    }

    private String text(int from, int length) {
        return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
    }
}
