package id.giliran.printing.port.spooler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IppResponseProperties {

    @Property
    void whateverArrivesIsAnAnswerOrRefusedAsNone(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property
    void anAnswerThatWasDamagedOrCutOffIsReadOrRefused(
            @ForAll @IntRange(max = 501) int at, @ForAll byte instead, @ForAll @IntRange(max = 502) int length)
            throws IOException {
        byte[] damaged = recorded();
        damaged[at] = instead;
        assertReadOrRefused(Arrays.copyOf(damaged, length));
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(IppResponse.read(bytes).status()).isBetween(0, 0xFFFF);
        } catch (IppException refused) {
            assertThat(refused).hasMessageContaining("no IPP");
        }
    }

    private static byte[] recorded() throws IOException {
        try (InputStream in = IppResponseProperties.class.getResourceAsStream("/ipp/jobs.ipp")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
