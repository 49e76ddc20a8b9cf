package id.giliran.hub.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages requests as networks, broken clients and attackers do; the same seed makes the same damage. */
final class RequestMutations {
    private static final int MOST_TIMES = 4;
    private static final int LONG = 9_000;

    private static final List<String> PIECES = List.of(
            "\r\n",
            "\r\n\r\n",
            "\n",
            "\r",
            "\u0000",
            " ",
            "\t",
            ":",
            "/",
            "//",
            "/../",
            ";a=b",
            "?",
            "#",
            "%00",
            "%2e%2e%2f",
            "%",
            "%zz",
            "\u00e9",
            "\u00ff\u00fe",
            "{",
            "}",
            "[",
            "\"",
            "\\",
            "\\ud800",
            "null",
            "-1",
            "1e999",
            "99999999999999999999",
            "HTTP/1.0",
            "HTTP/2.0",
            "HTTP/9.9",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "Host: evil.example\r\n",
            "Host:\r\n",
            "Content-Length: 0\r\n",
            "Content-Length: 5\r\n",
            "Content-Length: -5\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Transfer-Encoding: identity\r\n",
            "Connection: close\r\n",
            "Connection: Upgrade\r\nUpgrade: h2c\r\n",
            "Connection: Upgrade\r\nUpgrade: websocket\r\n",
            "Expect: 100-continue\r\n",
            "Expect: the-unexpected\r\n",
            "Accept: text/event-stream\r\n",
            "Content-Type: text/plain\r\n",
            "Content-Type: application/json; charset=utf-16\r\n",
            "Content-Encoding: gzip\r\n",
            "Idempotency-Key: another-key\r\n",
            " folded: line\r\n",
            "0\r\n\r\n",
            "ffffffff\r\n",
            "5;x=\"y\r\n",
            "X: " + "x".repeat(LONG) + "\r\n",
            "/" + "p".repeat(LONG),
            "[".repeat(LONG),
            "{\"a\":".repeat(2_000),
            "9".repeat(LONG),
            "\"" + "a".repeat(20_000) + "\"");

    private static final List<String> METHODS = List.of(
            "GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "G\u00cbT", "");

    private final SplittableRandom random;

    RequestMutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One of these, damaged. */
    byte[] mutant(List<byte[]> requests) {
        byte[] bytes = any(requests);
        int times = 1 + random.nextInt(MOST_TIMES);
        for (int time = 0; time < times; time++) {
            bytes = damaged(bytes, requests);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes, List<byte[]> requests) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(Math.min(40, bytes.length - from) + 1);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes);
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 3 -> Arrays.copyOf(bytes, from);
            case 4 -> replaced(bytes, from, from, noise());
            case 5 -> replaced(bytes, bytes.length, bytes.length, any(requests));
            case 6 -> atLineStart(bytes, any(PIECES));
            case 7 -> otherMethod(bytes);
            default -> replaced(bytes, from, random.nextBoolean() ? to : from, latin(any(PIECES)));
        };
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(64)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] otherMethod(byte[] bytes) {
        int space = Math.max(0, new String(bytes, StandardCharsets.ISO_8859_1).indexOf(' '));
        return replaced(bytes, 0, space, latin(any(METHODS)));
    }

    private byte[] atLineStart(byte[] bytes, String piece) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("\r\n", random.nextInt(text.length() + 1));
        return at < 0 ? bytes : replaced(bytes, at + 2, at + 2, latin(piece));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(bytes, 0, from);
        result.writeBytes(by);
        result.write(bytes, to, bytes.length - to);
        return result.toByteArray();
    }
}
