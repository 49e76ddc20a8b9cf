package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hubclient.Admission.Admitted;
import id.giliran.hubclient.Admission.Searching;
import id.giliran.hubclient.Admission.TurnedAway;
import id.giliran.hubclient.Admission.Waiting;
import id.giliran.hubclient.LiveStream.Board;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.reply.ActReply;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device and a hub that speaks TLS and the pairing protocol for real. */
final class AdmissionIT {
    private static final Device KIOSK = new Device(DeviceRole.KIOSK, 1, "Kios 1");
    private static final Pace QUICK = new Pace(
            Duration.ofMillis(20),
            Duration.ofMillis(30),
            Duration.ofMillis(60),
            Duration.ofMillis(10),
            Duration.ofMillis(20));

    @TempDir
    private Path folder;

    private final TestAuthority authority = new TestAuthority("Giliran Kantor Imigrasi");
    private final List<Admission> told = new CopyOnWriteArrayList<>();
    private PairingHub hub;
    private @Nullable HubConnection connected;

    @BeforeEach
    void start() throws IOException {
        hub = PairingHub.of(authority);
    }

    @AfterEach
    void stop() {
        if (connected != null) {
            connected.close();
        }
        hub.close();
    }

    @Test
    void aDeviceShowsItsCodeUntilSomebodyTypesItAtTheHub() {
        connect(hub.place());
        assertThat(connection().admission()).isInstanceOf(Searching.class);
        ViewFeed<Board> feed = connection().follow(ApiPaths.kioskView(1), Board.class);
        CompletableFuture<ActResult<ActReply>> act =
                connection().actAsync(ApiPaths.TICKETS, ActSender.NOTHING, ActReply.class);
        String code = awaitCode();
        assertThat(code).matches("[0-9]{6}");
        assertThat(connection().device()).isEmpty();

        hub.door.approve(code);

        awaitAdmission(new Admitted(false));
        await().until(() -> hub.streams.size() == 1);
        hub.streams.getFirst().view("one");
        await().until(() -> feed.current().isFresh());
        assertThat(act.join()).isInstanceOf(ActResult.Done.class);
        assertThat(connection().device().orElseThrow())
                .isEqualTo(new DeviceFacts(
                        "d-1",
                        "Kios 1",
                        hub.door.until.truncatedTo(ChronoUnit.SECONDS),
                        Certificates.mark(authority.certificate()),
                        false,
                        hub.place().toString()));
    }

    @Test
    void whoWasLetInOnceIsAdmittedAtOnceAtTheNextStart() {
        letIn();
        connection().close();

        connect(hub.place());

        assertThat(connection().admission()).isEqualTo(new Admitted(false));
        assertThat(act()).isInstanceOf(ActResult.Done.class);
        assertThat(hub.door.waiting).hasSize(1);
    }

    @Test
    void aProgramOfTheHubsUserOnTheHubsComputerIsLetInByItself() throws IOException {
        hub.door.proofFile = StandInDoor.proofFileIn(folder.resolve("hub"));

        connect(hub.place());

        awaitAdmission(new Admitted(true));
        assertThat(told).noneMatch(Waiting.class::isInstance);
        assertThat(connection().device().orElseThrow().byItself()).isTrue();
    }

    @Test
    void aHubThatOnlyClaimsToBeOfThisUserIsNotBelieved() {
        hub.door.lie = "bGll";

        connect(hub.place());

        await().until(() -> hub.door.waiting.size() > 1);
        assertThat(connection().admission()).isInstanceOf(Searching.class);
        assertThat(DeviceStore.in(folder, KIOSK).load()).isEmpty();
    }

    @Test
    void whoNamesAnAuthorityThatItDoesNotBelongToIsNoHub() throws IOException {
        try (PairingHub liar = PairingHub.liar(new TestAuthority("Somebody"), authority)) {
            connect(liar.place());

            await().until(() -> liar.door.waiting.size() > 1);
            assertThat(connection().admission()).isInstanceOf(Searching.class);
            assertThat(liar.door.waiting.values())
                    .allSatisfy(device -> assertThat(device.code).isEmpty());
        }
    }

    @Test
    void whoIsRefusedSaysSoAndAsksAnewWithAnotherCode() {
        connect(hub.place());
        String first = awaitCode();
        hub.door.nonce = "YW5vdGhlciBub25jZQ==";

        hub.door.refuse(first);

        await().until(() -> told.stream()
                .anyMatch(one -> one instanceof TurnedAway(var reason, var _) && reason == TurnedAway.Reason.REFUSED));
        await().until(() -> connection().admission() instanceof Waiting(var code, var _) && !code.equals(first));
        hub.door.approve(awaitCode());
        awaitAdmission(new Admitted(false));
    }

    @Test
    void aHubThatWasStartedAgainIsAskedAnew() {
        connect(hub.place());
        awaitCode();

        hub.door.waiting.clear();

        await().until(() -> hub.door.waiting.size() == 1
                && !hub.door.waiting.values().iterator().next().code.isEmpty());
        hub.door.approve(hub.door.waiting.values().iterator().next().code);
        awaitAdmission(new Admitted(false));
    }

    @Test
    void aRevokedDeviceSaysSoWithTheHubsSentenceUntilItPairsAgain() {
        letIn();
        ViewFeed<Board> feed = connection().follow(ApiPaths.kioskView(1), Board.class);
        await().until(() -> hub.streams.size() == 1);

        hub.revoked.add(serial());
        hub.streams.getFirst().breakOff();

        awaitAdmission(new TurnedAway(TurnedAway.Reason.REVOKED, "It is so. Do this."));
        assertThat(feed.current().isFresh()).isFalse();
        connection().pairAgain();
        hub.door.approve(awaitCode());
        awaitAdmission(new Admitted(false));
        assertThat(folder.resolve("device-kiosk-1.json.old")).exists();
    }

    @Test
    void aDeviceThatItsHubHasForgottenAsksAnewByItself() {
        letIn();
        hub.unknown.add(serial());

        assertThat(act()).isInstanceOf(ActResult.Refused.class);

        hub.door.approve(awaitCode());
        awaitAdmission(new Admitted(false));
        assertThat(act()).isInstanceOf(ActResult.Done.class);
    }

    @Test
    void aDeviceThatWasAwayForTooLongSaysSoAndAsksAnew() {
        hub.door.until = Instant.now().minusSeconds(60);
        letIn();
        hub.door.until = Instant.now().plus(TestAuthority.YEARS);

        connection().follow(ApiPaths.kioskView(1), Board.class);

        await().until(() -> told.stream()
                .anyMatch(one -> one instanceof TurnedAway(var reason, var detail)
                        && reason == TurnedAway.Reason.EXPIRED
                        && detail.contains("was over on")));
        hub.door.approve(awaitCode());
        awaitAdmission(new Admitted(false));
    }

    @Test
    void anotherHubAtTheSamePlaceGetsNothing() throws IOException {
        letIn();
        int port = hub.port();
        hub.close();
        try (PairingHub other = PairingHub.at(new TestAuthority("Other"), port)) {
            connection().follow(ApiPaths.kioskView(1), Board.class);

            await().until(() -> connection().admission() instanceof TurnedAway(var reason, var detail)
                    && reason == TurnedAway.Reason.OTHER_HUB
                    && detail.contains(other.place().toString()));
            assertThat(other.streams).isEmpty();
        }
        hub = PairingHub.at(authority, port);
        awaitAdmission(new Admitted(false));
        await().until(() -> hub.streams.size() == 1);
    }

    @Test
    void whenTheWrittenAddressFailsTheRememberedOneIsTaken() throws IOException {
        letIn();
        connection().close();
        HubPlace.At nobody = new HubPlace.At("127.0.0.1", 1);

        connect(nobody);
        connection().follow(ApiPaths.kioskView(1), Board.class);

        await().until(() -> hub.streams.size() == 1);
        assertThat(connection().admission()).isEqualTo(new Admitted(false));
    }

    @Test
    void aCertificateIsRenewedInItsSecondYearByTheHubsTime() {
        hub.door.until = Instant.now().plus(Duration.ofDays(300));
        letIn();
        Instant first = connection().device().orElseThrow().certificateUntil();
        hub.door.until = Instant.now().plus(TestAuthority.YEARS);
        connection().follow(ApiPaths.kioskView(1), Board.class);
        await().until(() -> hub.streams.size() == 1);
        assertThat(hub.acts).isEmpty();

        hub.streams.getFirst().view(Instant.now(), "now");

        await().until(() ->
                connection().device().orElseThrow().certificateUntil().isAfter(first));
        DeviceIdentity kept = DeviceStore.in(folder, KIOSK).load().orElseThrow();
        assertThat(kept.until()).isAfter(first);
        await().until(() -> hub.streams.size() == 2);
        assertThat(hub.acts).hasSize(1);
    }

    private void connect(HubPlace place) {
        connected = HubConnection.to(place, KIOSK, folder, QUICK);
        connected.watchAdmission(told::add);
    }

    private HubConnection connection() {
        return Objects.requireNonNull(connected);
    }

    private void letIn() {
        connect(hub.place());
        hub.door.approve(awaitCode());
        awaitAdmission(new Admitted(false));
    }

    private ActResult<ActReply> act() {
        return connection().act(ApiPaths.TICKETS, ActSender.NOTHING, ActReply.class);
    }

    private BigInteger serial() {
        return DeviceStore.in(folder, KIOSK).load().orElseThrow().certificate().getSerialNumber();
    }

    private String awaitCode() {
        await().until(() -> connection().admission() instanceof Waiting);
        return connection().admission() instanceof Waiting(var code, var _) ? code : "";
    }

    private void awaitAdmission(Admission expected) {
        await().untilAsserted(() -> assertThat(connection().admission()).isEqualTo(expected));
    }
}
