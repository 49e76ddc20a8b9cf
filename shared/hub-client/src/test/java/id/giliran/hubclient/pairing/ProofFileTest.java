package id.giliran.hubclient.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hubclient.identity.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever answers at a port may name any file of this user: only the hub's own kind is read. */
final class ProofFileTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeOne() throws IOException {
        OwnerOnly.write(folder.resolve("pairing"), "one", SECRET);
        file = folder.resolve("pairing/one").toAbsolutePath();
    }

    @Test
    void theHubsOwnIsRead() {
        assertThat(read(file)).isTrue();
    }

    @Test
    void oneThatOthersCanReadIsNot() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(read(file)).isFalse();
    }

    @Test
    void oneInAnotherFolderIsNot() throws IOException {
        OwnerOnly.write(folder.resolve("ssh"), "one", SECRET);

        assertThat(read(folder.resolve("ssh/one").toAbsolutePath())).isFalse();
    }

    @Test
    void oneOfAnotherSizeIsNot() throws IOException {
        OwnerOnly.write(
                folder.resolve("pairing"), "long", "a private key of somebody".getBytes(StandardCharsets.UTF_8));

        assertThat(read(folder.resolve("pairing/long").toAbsolutePath())).isFalse();
    }

    @Test
    void aLinkIsNot() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("pairing/link").toAbsolutePath(), file);

        assertThat(read(link)).isFalse();
    }

    @Test
    void whatIsNoFileIsNot() {
        assertThat(read(folder.resolve("pairing/none").toAbsolutePath())).isFalse();
        assertThat(ProofFile.read("pairing/one", folder)).isEmpty();
        assertThat(ProofFile.read("\0", folder)).isEmpty();
    }

    private boolean read(Path named) {
        return ProofFile.read(named.toString(), folder).isPresent();
    }
}
