package id.giliran.hub.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.SetClock;
import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.pairing.PairingRefused.Why;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState.Standing;
import id.giliran.protocol.pairing.Transcript;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers on the LAN at the desk, by a clock that the test moves. */
final class PairingDeskTest {
    @TempDir
    private Path data;

    private final List<AccessNote> notes = new ArrayList<>();
    private long nanos;
    private AccessFile file;
    private PairingDesk desk;

    @BeforeEach
    void open() throws Exception {
        SetClock clock = new SetClock();
        file = AccessFile.open(AccessFile.in(data));
        Admitter admitter = new Admitter(Authority.open(data, clock::now), new DeviceRegistry(file), notes::add, clock);
        desk = new PairingDesk(admitter, new ProofFiles(data.resolve("pairing")), () -> nanos);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whoComesFromAnotherComputerIsOfferedNoProofFile() throws Exception {
        assertThat(desk.begin(asking(1), lan(1)).proofFile()).isNull();
        assertThat(data.resolve("pairing")).doesNotExist();
    }

    @Test
    void atMostTenBeginInAMinuteAndSixOfOneAddress() throws Exception {
        for (int each = 1; each <= WaitingRoom.MOST_BEGUN_OF_AN_ADDRESS; each++) {
            desk.begin(asking(1), lan(1));
        }
        assertRefused(Why.TOO_MANY, asking(1), lan(1));
        for (int each = 7; each <= WaitingRoom.MOST_BEGUN_A_MINUTE; each++) {
            desk.begin(asking(1), lan(2));
        }
        assertRefused(Why.TOO_MANY, asking(1), lan(3));

        pass(Duration.ofMinutes(1));
        desk.begin(asking(1), lan(3));
    }

    @Test
    void whoeverBeginsAllTheTimeHasFewGuessesInAnHourUntilAPersonHasLooked() throws Exception {
        for (int each = 0; each < WaitingRoom.MOST_BEGUN_AN_HOUR; each++) {
            desk.begin(asking(1), lan(each % 2));
            pass(Duration.ofSeconds(12));
        }
        assertRefused(Why.TOO_MANY, asking(1), lan(3));

        desk.refuseAll("console");

        desk.begin(asking(1), lan(3));
    }

    @Test
    void eightWaitAndThoseThatAreSwitchedOffMakeRoom() throws Exception {
        for (int each = 1; each <= WaitingRoom.MOST_WAITING; each++) {
            desk.begin(asking(each), lan(each));
        }
        assertRefused(Why.TOO_MANY, asking(9), lan(9));

        pass(WaitingRoom.LONGEST_SILENCE);
        desk.begin(asking(9), lan(9));
    }

    @Test
    void oneAddressNeverHasAllTheRoom() throws Exception {
        List<PairingOffer> offers = new ArrayList<>();
        for (int each = 1; each <= WaitingRoom.MOST_OF_AN_ADDRESS + 1; each++) {
            offers.add(desk.begin(asking(each), lan(1)));
        }
        assertThat(desk.state(offers.getFirst().pairing()).standing()).isEqualTo(Standing.REFUSED);
        assertThat(desk.state(offers.get(1).pairing()).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void programsOfThisComputerHaveRoomOfTheirOwn() throws Exception {
        for (int each = 1; each <= WaitingRoom.MOST_WAITING; each++) {
            desk.begin(asking(each), lan(each));
        }
        assertThat(desk.begin(asking(9), new Origin("127.0.0.1", true)).proofFile())
                .isNotNull();
    }

    @Test
    void whoWaitsIsRefusedAfterTenMinutesThoughItAsksAllTheTime() throws Exception {
        Stranger kiosk = new Stranger(1);
        kiosk.open();
        for (Duration passed = Duration.ZERO;
                passed.compareTo(WaitingRoom.PATIENCE) < 0;
                passed = passed.plusSeconds(20)) {
            assertThat(desk.state(kiosk.offer.pairing()).standing()).isEqualTo(Standing.WAITING);
            pass(Duration.ofSeconds(20));
        }
        assertThat(desk.state(kiosk.offer.pairing()).standing()).isEqualTo(Standing.REFUSED);
        assertThatThrownBy(() -> desk.approve(kiosk.code(), Optional.empty(), false, "console"))
                .isInstanceOf(PairingRefused.class);
    }

    @Test
    void aRevealThatIsSentAgainIsAnsweredAgain() throws Exception {
        Stranger kiosk = new Stranger(1);
        assertThat(kiosk.open()).isEqualTo(Standing.WAITING);
        assertThat(kiosk.open()).isEqualTo(Standing.WAITING);
        desk.approve(
                kiosk.code().substring(0, 3) + " " + kiosk.code().substring(3), Optional.empty(), false, "console");
        assertThat(kiosk.open()).isEqualTo(Standing.APPROVED);
        assertThat(notes).extracting(AccessNote::act).containsExactly("device-paired");
    }

    @Test
    void consolesAndUnusableNamesNumbersAndKeysAreRefused() throws Exception {
        PairingRequest right = asking(1);
        assertRefused(Why.NOT_HERE, with(right, new Device(DeviceRole.CONSOLE, 0, "x")), lan(1));
        assertRefused(Why.INVALID, with(right, new Device(DeviceRole.KIOSK, 0, "Kios")), lan(2));
        assertRefused(Why.INVALID, with(right, new Device(DeviceRole.KIOSK, 10_000, "Kios")), lan(3));
        assertRefused(Why.INVALID, with(right, new Device(DeviceRole.COUNTER, -1, "Loket")), lan(4));
        assertRefused(Why.INVALID, with(right, new Device(DeviceRole.KIOSK, 1, " ")), lan(5));
        assertRefused(Why.INVALID, with(right, new Device(DeviceRole.KIOSK, 1, "a\u001b[2Jb")), lan(6));
        assertRefused(Why.INVALID, new PairingRequest(right.device(), "AAAA", right.commitment()), lan(7));
        assertRefused(Why.INVALID, new PairingRequest(right.device(), right.key(), "AAAA"), lan(8));
    }

    private void assertRefused(Why why, PairingRequest request, Origin origin) {
        assertThatThrownBy(() -> desk.begin(request, origin))
                .isInstanceOfSatisfying(
                        PairingRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static PairingRequest with(PairingRequest request, Device device) {
        return new PairingRequest(device, request.key(), request.commitment());
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static Origin lan(int host) {
        return new Origin("192.168.1." + host, false);
    }

    private static PairingRequest asking(int number) throws Exception {
        return asking(number, keys(), Chance.nonce());
    }

    private static PairingRequest asking(int number, KeyPair key, String nonce) {
        return new PairingRequest(
                new Device(DeviceRole.KIOSK, number, "Kios " + number),
                Base64.getEncoder().encodeToString(key.getPublic().getEncoded()),
                Transcript.commitment(nonce));
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** A kiosk on another computer. */
    private final class Stranger {
        private final KeyPair key = keys();
        private final String nonce = Chance.nonce();
        private final PairingRequest request;
        private final PairingOffer offer;

        Stranger(int number) throws Exception {
            request = asking(number, key, nonce);
            offer = desk.begin(request, lan(number));
        }

        Standing open() throws Exception {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(transcript().hash());
            String signed = Base64.getEncoder().encodeToString(signature.sign());
            return desk.reveal(offer.pairing(), new PairingReveal(nonce, signed, null))
                    .standing();
        }

        private Transcript transcript() {
            return Transcript.of(request, offer.authority(), offer.nonce(), nonce);
        }

        String code() {
            return transcript().code();
        }
    }
}
