package id.giliran.hub.http;

import id.giliran.protocol.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests with one key are the same request. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hex over the path and the body as it was understood, so that white space makes no difference. */
    static String of(String path, Object body) {
        try {
            byte[] text = (path + "\n" + Json.write(body)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
