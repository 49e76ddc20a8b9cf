package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.sequencer.SystemHubClock;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.Health;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole hub on a computer whose clock jumps; elapsed time is set apart from it, as in a computer. */
final class ClockJumpIT {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TUESDAY = SetClock.MONDAY.plusDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path data;

    private final AtomicReference<Instant> computer = new AtomicReference<>(NINE);
    private final AtomicLong elapsedNanos = new AtomicLong();
    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.by(new SystemHubClock(computer::get, elapsedNanos::get), data);
    }

    @AfterEach
    void end() throws Exception {
        hub.close();
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void backAnHourHubTimeGoesOnAndNobodyLosesTheirPlace() throws Exception {
        hub.openDay();
        hub.signIn(4);
        hub.waiting("information");
        timePasses(Duration.ofMinutes(10));
        IssuedReply before = hub.issue("information");

        jump(Duration.ofHours(-1));
        timePasses(Duration.ofMinutes(5));
        IssuedReply after = hub.waiting("information");

        assertThat(after.issuedAt()).isEqualTo(before.issuedAt().plus(Duration.ofMinutes(5)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(hub.counter(4).line()).hasSize(3));
        assertThat(hub.counter(4).line())
                .extracting(CounterView.Line::number)
                .as("paper not confirmed joins by elapsed time, and in its place")
                .containsExactly("L001", "L002", "L003");
        restart();
        assertThat(hub.issue("information").number()).isEqualTo("L004");
        assertThat(now()).isAfterOrEqualTo(after.issuedAt());
    }

    @Test
    void forwardADayNobodyIsGivenANumberOfAWrongDayAndThoseThatWaitAreServed() throws Exception {
        hub.openDay();
        hub.signIn(4);
        hub.waiting("information");

        jump(Duration.ofDays(1));

        assertThat(refusedNumber().code()).isEqualTo("day-over");
        assertThat(health().day()).as("no clock closes a day").isEqualTo(SetClock.MONDAY);
        assertThat(hub.callNext(4).number()).isEqualTo("L001");
        jump(Duration.ofDays(-1));
        assertThat(refusedNumber().code()).as("hub time never runs backwards").isEqualTo("day-over");
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        hub.done(ApiPaths.OPEN_DAY, new OpenDayRequest(TUESDAY));
        assertThat(hub.issue("information").number()).isEqualTo("L001");
    }

    @Test
    void forwardADayAndSetRightBeforeAnythingWasStoredARestartGoesOnAsIfNothingHadBeen() throws Exception {
        hub.openDay();
        hub.waiting("information");
        jump(Duration.ofDays(1));
        assertThat(refusedNumber().code()).isEqualTo("day-over");

        jump(Duration.ofDays(-1));
        restart();

        assertThat(hub.issue("information").number()).isEqualTo("L002");
        assertThat(now()).isEqualTo(NINE);
    }

    @Test
    void aNewHubThatBootsIn1970SaysThatTheClockIsWrongAndOpensOnceItIsRight() throws Exception {
        computer.set(Instant.EPOCH);
        restart();

        Problem refused = hub.refused(ApiPaths.OPEN_DAY, new OpenDayRequest(SetClock.MONDAY));

        assertThat(refused.detail()).contains("1970-01-01", "set the computer's clock");
        computer.set(NINE);
        hub.openDay();
        assertThat(hub.issue("information").number()).isEqualTo("L001");
    }

    @Test
    void aHubThatBootsIn1970WithAJournalGoesOnFromItAndTheOfficeOpensInTheMorning() throws Exception {
        hub.openDay();
        IssuedReply last = hub.waiting("information");
        computer.set(Instant.EPOCH);
        restart();

        IssuedReply next = hub.issue("information");

        assertThat(next.number()).isEqualTo("L002");
        assertThat(next.issuedAt()).isAfterOrEqualTo(last.issuedAt());
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        hub.done(ApiPaths.OPEN_DAY, new OpenDayRequest(TUESDAY));
        assertThat(hub.issue("information").number()).isEqualTo("L001");
    }

    @Test
    void overMidnightTheDayStaysOpenUntilAPersonClosesIt() throws Exception {
        hub.openDay();
        hub.signIn(4);
        IssuedReply late = hub.waiting("information");
        timePasses(Duration.ofHours(15).minusSeconds(30));
        hub.callNext(4);

        timePasses(Duration.ofMinutes(2));

        assertThat(health().day()).isEqualTo(SetClock.MONDAY);
        assertThat(refusedNumber().code()).isEqualTo("day-over");
        hub.onTicket(4, CounterAct.START, late.ticket());
        hub.act(4, CounterAct.FINISH, new FinishRequest(late.ticket(), "completed"));
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        hub.done(ApiPaths.OPEN_DAY, new OpenDayRequest(TUESDAY));
    }

    private void timePasses(Duration time) {
        elapsedNanos.addAndGet(time.toNanos());
        jump(time);
    }

    /** The computer's clock alone. */
    private void jump(Duration by) {
        computer.updateAndGet(told -> told.plus(by));
    }

    /** A new process: nothing is known but the computer's clock and the journal. */
    private void restart() throws Exception {
        hub.close();
        hub = HubTrial.by(new SystemHubClock(computer::get, elapsedNanos::get), data);
    }

    private Problem refusedNumber() {
        return hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("information", "id", null));
    }

    private Instant now() {
        return health().now();
    }

    private Health health() {
        return hub.view(ApiPaths.HEALTH, Health.class);
    }
}
