package id.giliran.printing.port.spooler;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A question to a spooler, written attribute by attribute: RFC 8010, section 3. */
final class IppRequest {
    static final int CANCEL_JOB = 0x0008;
    static final int GET_JOB_ATTRIBUTES = 0x0009;
    static final int GET_JOBS = 0x000A;
    static final int GET_PRINTER_ATTRIBUTES = 0x000B;
    static final int CUPS_GET_PRINTERS = 0x4002;

    /** 1.1, which every spooler still understands. */
    private static final int VERSION = 0x0101;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A question about all that a spooler has. */
    IppRequest(int operation) {
        two(VERSION);
        two(operation);
        two(0);
        two(1);
        bytes.write(IppTag.OPERATION_GROUP.code());
        text(IppTag.CHARSET, "attributes-charset", "utf-8");
        text(IppTag.LANGUAGE, "attributes-natural-language", "en");
    }

    /** A question about one queue, asked in the name of the one who prints: only they see their jobs' names. */
    IppRequest(int operation, URI queue) {
        this(operation);
        text(IppTag.URI, "printer-uri", queue.toString());
    }

    IppRequest user(String name) {
        return text(IppTag.NAME, "requesting-user-name", name);
    }

    IppRequest integer(String name, int value) {
        head(IppTag.INTEGER, name, Integer.BYTES);
        two(value >>> Short.SIZE);
        two(value);
        return this;
    }

    /** One attribute with these values. */
    IppRequest keywords(String name, String... values) {
        for (int i = 0; i < values.length; i++) {
            text(IppTag.KEYWORD, i == 0 ? name : "", values[i]);
        }
        return this;
    }

    byte[] toByteArray() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.write(IppTag.END.code());
        return whole.toByteArray();
    }

    private IppRequest text(IppTag tag, String name, String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        head(tag, name, encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    private void head(IppTag tag, String name, int valueLength) {
        bytes.write(tag.code());
        byte[] encoded = name.getBytes(StandardCharsets.US_ASCII);
        two(encoded.length);
        bytes.writeBytes(encoded);
        two(valueLength);
    }

    private void two(int value) {
        bytes.write(value >>> Byte.SIZE);
        bytes.write(value);
    }
}
