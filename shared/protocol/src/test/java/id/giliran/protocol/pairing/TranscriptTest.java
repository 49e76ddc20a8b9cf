package id.giliran.protocol.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TranscriptTest {
    private static final String NONCE = "bm9uY2Ugb2YgdGhlIGRldmljZQ==";
    private static final PairingRequest REQUEST =
            new PairingRequest(new Device(DeviceRole.KIOSK, 1, "Kios 1"), "a2V5", Transcript.commitment(NONCE));
    private static final Transcript TRANSCRIPT = of(REQUEST);

    @Test
    void bothSidesShowTheSameSixDigits() {
        assertThat(TRANSCRIPT.code()).matches("[0-9]{6}").isEqualTo(of(REQUEST).code());
    }

    @Test
    void whateverIsSaidOtherwiseChangesTheHash() {
        assertThat(TRANSCRIPT.hash())
                .isNotEqualTo(of(new PairingRequest(REQUEST.device(), "b3RoZXI=", REQUEST.commitment()))
                        .hash())
                .isNotEqualTo(of(named("Kios 2")).hash())
                .isNotEqualTo(Transcript.of(REQUEST, "another authority", "bm9uY2U=", NONCE)
                        .hash())
                .isNotEqualTo(Transcript.of(REQUEST, "authority", "YW5vdGhlcg==", NONCE)
                        .hash())
                .isNotEqualTo(Transcript.of(REQUEST, "authority", "bm9uY2U=", "YW5vdGhlcg==")
                        .hash());
    }

    @Test
    void whereOnePartEndsAndTheNextBeginsCounts() {
        Transcript one = Transcript.of(REQUEST, "author", "itybm9uY2U=", NONCE);

        assertThat(one.hash())
                .isNotEqualTo(
                        Transcript.of(REQUEST, "authority", "bm9uY2U=", NONCE).hash());
    }

    @Test
    void aProofBelongsToOneSideAndOneFile() {
        byte[] file = "file".getBytes(StandardCharsets.UTF_8);

        assertThat(TRANSCRIPT.deviceProof(file))
                .isNotEqualTo(TRANSCRIPT.hubProof(file))
                .isNotEqualTo(TRANSCRIPT.deviceProof("other".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsSaidTravelsAsJson() {
        assertThat(Json.write(REQUEST)).contains("\"role\":\"kiosk\"");
        assertThat(Json.readStrictly(Json.write(REQUEST), PairingRequest.class)).isEqualTo(REQUEST);
    }

    private static PairingRequest named(String name) {
        return new PairingRequest(new Device(DeviceRole.KIOSK, 1, name), REQUEST.key(), REQUEST.commitment());
    }

    private static Transcript of(PairingRequest request) {
        return Transcript.of(request, "authority", "bm9uY2U=", NONCE);
    }
}
