package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.appointment.ListFolder;
import id.giliran.hub.appointment.Lists;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.view.KioskView;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visitors with appointments, through the real hub: it is nine o'clock on Monday. */
final class AppointmentsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate MONDAY = SetClock.MONDAY;
    private static final String NINE = "KODE-RAHASIA-09";
    private static final String ELEVEN = "KODE-RAHASIA-11";
    private static final String TOMORROW = "KODE-RAHASIA-BESOK";

    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        Lists.put(data, MONDAY, NINE + ";passport-new;09:00", ELEVEN + ";passport-new;11:00");
        Lists.put(data, MONDAY.plusDays(1), TOMORROW + ";stay-permit;09:00");
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aCodeTellsItsSlotAndHowTheVisitorComesToIt() {
        assertThat(lookUp(NINE)).isEqualTo(new AppointmentReply("passport-new", LocalTime.of(9, 0), Standing.ON_TIME));
        assertThat(lookUp(" kode rahasia 11 ").standing()).isEqualTo(Standing.EARLY);
        hub.clock().advance(Duration.ofMinutes(15));
        assertThat(lookUp(NINE).standing()).isEqualTo(Standing.ON_TIME);
        hub.clock().advance(Duration.ofSeconds(1));
        assertThat(lookUp(NINE).standing()).isEqualTo(Standing.LATE);
        checkIn(NINE);
        assertThat(lookUp(NINE).standing()).isEqualTo(Standing.USED);
    }

    @Test
    void theNumberHasTheSlotAndOneCodeGetsOneNumber() {
        IssuedReply issued = checkIn(NINE);
        assertThat(issued.slot()).isEqualTo(LocalTime.of(9, 0));
        assertThat(hub.issue("passport-new").slot()).isNull();

        Problem used = hub.refused(ApiPaths.TICKETS, with(NINE));
        assertThat(used.code()).isEqualTo("appointment-used");
        assertThat(used.facts()).isEqualTo(Map.of("number", "A001"));

        hub.done(ApiPaths.ticket(issued.ticket(), "print-failed"), new PrintFailedRequest("paper-out"));
        assertThat(checkIn(NINE).number()).isEqualTo("A003");
    }

    @Test
    void ofManyAtOnceOneGetsTheNumber() {
        List<CompletableFuture<Integer>> all = IntStream.range(0, 12)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> hub.post(ApiPaths.TICKETS, Json.write(with(NINE)), HubTrial.newKey())
                                .statusCode()))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(1);
    }

    @Test
    void anEarlyVisitorWaitsForTheSlotAndIsCalledWhenItComes() {
        hub.signIn(1);
        IssuedReply early = checkIn(ELEVEN);
        hub.done(ApiPaths.ticket(early.ticket(), "printed"), new PrintedRequest("status-clean"));
        assertThat(hub.counter(1).line()).isEmpty();

        hub.clock().advance(Duration.ofMinutes(110));
        assertThat(hub.callNext(1).number()).isEqualTo(early.number());
    }

    @Test
    void aCodeOfAnotherDayOrServiceOrOfNobodyIsToldSo() {
        assertThat(refusedLookUp(TOMORROW).code()).isEqualTo("appointment-other-day");
        assertThat(refusedLookUp(TOMORROW).facts()).isEqualTo(Map.of("day", "2026-11-24"));
        assertThat(refusedLookUp("KODE-LAIN").code()).isEqualTo("unknown-appointment");
        assertThat(hub.refused(ApiPaths.TICKETS, with("KODE-LAIN")).status()).isEqualTo(404);
        assertThat(hub.refused(ApiPaths.TICKETS, with(TOMORROW)).code()).isEqualTo("appointment-other-day");
        Problem other = hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("stay-permit", "id", null, null, NINE));
        assertThat(other.code()).isEqualTo("appointment-other-service");
        assertThat(other.facts()).isEqualTo(Map.of("service", "stay-permit", "booked", "passport-new"));
    }

    @Test
    void whatWasGivenIsKnownAfterARestartAndAfterANewImport() throws Exception {
        checkIn(NINE);
        hub.restart();
        assertThat(lookUp(NINE).standing()).isEqualTo(Standing.USED);

        Lists.put(data, MONDAY, NINE + ";passport-new;09:00", "NEW-CODE;information;09:00");
        await().atMost(PATIENCE).until(() -> send(ELEVEN, null).statusCode() == 404);
        assertThat(lookUp("NEW-CODE").service()).isEqualTo("information");
        assertThat(lookUp(NINE).standing()).isEqualTo(Standing.USED);
    }

    @Test
    void aRetryGetsTheSameReplyAlsoWhenTheListIsWiped() throws Exception {
        String key = HubTrial.newKey();
        HttpResponse<String> first = hub.post(ApiPaths.TICKETS, Json.write(with(NINE)), key);
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        await().atMost(PATIENCE).until(() -> !days().contains(MONDAY));

        HttpResponse<String> again = hub.post(ApiPaths.TICKETS, Json.write(with(NINE)), key);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(days()).containsExactly(MONDAY.plusDays(1));
        assertThat(refusedLookUp(NINE).code()).isEqualTo("day-not-open");
    }

    @Test
    void theKioskOffersItWhileAppointmentsAreKnownAndAnImportReachesARunningHub() throws Exception {
        assertThat(kiosk().checkIn()).isTrue();
        ListFolder.in(data).wipe(day -> true);
        await().atMost(PATIENCE).until(() -> !kiosk().checkIn());
        Lists.put(data, MONDAY, "AB12;information;09:00");
        await().atMost(PATIENCE).until(() -> kiosk().checkIn());
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertThat(kiosk().checkIn()).isFalse();
    }

    @Test
    void aListWhoseDayPassedWhileTheHubWasOffIsWipedAtTheNextStart() throws Exception {
        hub.close();
        try (HubTrial later = HubTrial.closed(data)) {
            assertThat(days()).containsExactly(MONDAY, MONDAY.plusDays(1));
            later.clock().advance(Duration.ofDays(1));
            later.restart();
            assertThat(days()).containsExactly(MONDAY.plusDays(1));
        }
        hub = HubTrial.closed(data);
    }

    @Test
    void whoTriesCodesOutIsHeldUpAndTheOtherKiosksAreNot() {
        for (int wrong = 0; wrong < 10; wrong++) {
            assertThat(send("TEBAK-" + wrong, 1).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> held = send(NINE, 1);
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).hasValue("15");
        assertThat(HubTrial.problem(held).code()).isEqualTo("too-many-tries");
        assertThat(send(NINE, 2).statusCode()).isEqualTo(200);
        assertThat(send(NINE, 3).statusCode()).isEqualTo(404);

        hub.clock().advance(Duration.ofSeconds(15));
        assertThat(send(NINE, 1).statusCode()).isEqualTo(200);
    }

    @Test
    void noCodeStandsAnywhereInTheDataFolder() throws Exception {
        checkIn(NINE);
        lookUp(ELEVEN);
        refusedLookUp("KODE-RAHASIA-XX");
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        hub.close();

        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("RAHASIA");
            });
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
        hub = HubTrial.closed(data);
    }

    private List<LocalDate> days() throws Exception {
        return ListFolder.in(data).days();
    }

    private KioskView kiosk() {
        return hub.view(ApiPaths.kioskView(1), KioskView.class);
    }

    private static IssueTicketRequest with(String code) {
        String service = code.equals(TOMORROW) ? "stay-permit" : "passport-new";
        return new IssueTicketRequest(service, "id", null, null, code);
    }

    private IssuedReply checkIn(String code) {
        return Json.read(hub.done(ApiPaths.TICKETS, with(code)), IssuedReply.class);
    }

    private AppointmentReply lookUp(String code) {
        return Json.read(hub.done(ApiPaths.APPOINTMENT, new AppointmentRequest(code)), AppointmentReply.class);
    }

    private Problem refusedLookUp(String code) {
        return hub.refused(ApiPaths.APPOINTMENT, new AppointmentRequest(code));
    }

    private HttpResponse<String> send(String code, @Nullable Integer kiosk) {
        return hub.post(ApiPaths.APPOINTMENT, Json.write(new AppointmentRequest(code, kiosk)), HubTrial.newKey());
    }
}
