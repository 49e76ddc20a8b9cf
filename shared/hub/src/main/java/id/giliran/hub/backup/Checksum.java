package id.giliran.hub.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a backup in a file beside it, in the form that {@code sha256sum -c} reads. */
final class Checksum {
    private Checksum() {}

    static Path fileOf(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".sha256");
    }

    static String line(String hash, Path backup) {
        return hash + "  " + backup.getFileName() + "\n";
    }

    /** In hex. */
    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What stands beside the backup, in hex. */
    static String stored(Path backup) throws IOException {
        return Files.readString(fileOf(backup), StandardCharsets.UTF_8)
                .split(" ", 2)[0]
                .strip();
    }

    /** What stands beside the backup for another file of it, in hex; empty when nothing does. */
    static String stored(Path backup, Path file) throws IOException {
        String name = "  " + file.getFileName();
        return Files.readString(fileOf(backup), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith(name))
                .map(line -> line.substring(0, line.length() - name.length()))
                .findFirst()
                .orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
