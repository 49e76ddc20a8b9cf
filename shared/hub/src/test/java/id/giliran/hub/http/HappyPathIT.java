package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.OfficeView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HappyPathIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aNumberIsIssuedPrintedAndWaits() {
        IssuedReply first = hub.waiting("passport-new");
        IssuedReply second = hub.issue("passport-new");

        assertThat(first.number()).isEqualTo("A001");
        assertThat(second.number()).isEqualTo("A002");
        assertThat(second.ahead()).isEqualTo(1);
        assertThat(first.ticket()).hasSize(20).isNotEqualTo(second.ticket());
        assertThat(hub.view(ApiPaths.kioskView(1), KioskView.class)
                        .services()
                        .getFirst()
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void aTicketWithPriorityIsCountedByGroupAndToldAsPriorityOnly() {
        String body = hub.done(ApiPaths.TICKETS, new IssueTicketRequest("stay-permit", "en", "pregnant-or-nursing"));

        assertThat(Json.read(body, IssuedReply.class).priority()).isTrue();
        assertThat(body).doesNotContain("pregnant");
        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().priority())
                .as("while numbers are given")
                .isEmpty();
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().priority())
                .containsEntry("pregnant-or-nursing", 1);
    }

    @Test
    void aFailedPrintTakesTheTicketOut() {
        IssuedReply issued = hub.issue("information");

        hub.done(ApiPaths.ticket(issued.ticket(), "print-failed"), new PrintFailedRequest("paper-out"));

        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().voided())
                .isEqualTo(1);
    }

    @Test
    void aTicketCanBeCancelled() {
        IssuedReply issued = hub.waiting("information");

        hub.done(ApiPaths.ticket(issued.ticket(), "cancel"), new ReasonRequest("left"));

        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().cancelled())
                .isEqualTo(1);
    }

    @Test
    void aVisitGoesThroughItsStagesUnderOneNumber() {
        IssuedReply issued = hub.waiting("passport-new");
        hub.signIn(1);
        hub.signIn(2);

        assertThat(hub.callNext(1)).isEqualTo(new ActReply(issued.ticket(), "A001"));
        hub.onTicket(1, CounterAct.RECALL, issued.ticket());
        hub.onTicket(1, CounterAct.START, issued.ticket());
        hub.act(1, CounterAct.FINISH, new FinishRequest(issued.ticket(), "completed"));
        assertThat(hub.callNext(2).number()).isEqualTo("A001");
        hub.onTicket(2, CounterAct.START, issued.ticket());
        hub.act(2, CounterAct.FINISH, new FinishRequest(issued.ticket(), "completed"));

        assertThat(hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).totals().served())
                .isEqualTo(1);
        assertThat(hub.counter(1).servedToday()).isEqualTo(1);
        assertThat(hub.view(ApiPaths.HALL_VIEW, HallView.class).calls())
                .extracting(HallView.Call::announcement, HallView.Call::number, HallView.Call::counter)
                .containsExactly(tuple("2026-11-23/3", "A001", 2));
    }

    @Test
    void aCounterTellsLaterWhatItDidWithoutTheHub() {
        IssuedReply issued = hub.waiting("passport-new");
        hub.signIn(1);
        hub.signIn(2);
        hub.callNext(1);
        Instant called = hub.clock().now();
        hub.clock().advance(Duration.ofMinutes(20));

        hub.act(1, CounterAct.START, new TicketRequest(issued.ticket(), called.plusSeconds(60)));
        assertThat(current(1).startedAt()).isEqualTo(called.plusSeconds(60));
        hub.act(1, CounterAct.FINISH, new FinishRequest(issued.ticket(), "completed", called.plusSeconds(300)));

        assertThat(hub.counter(2).line().getFirst().since()).isEqualTo(called.plusSeconds(300));
    }

    private CounterView.Current current(int counter) {
        return Objects.requireNonNull(hub.counter(counter).current());
    }

    @Test
    void aTicketIsParkedResumedReturnedAndTransferred() {
        IssuedReply issued = hub.waiting("information");
        hub.signIn(4);
        hub.signIn(5);

        hub.callNext(4);
        hub.act(4, CounterAct.PARK, new ParkRequest(issued.ticket(), "fotokopi"));
        hub.onTicket(4, CounterAct.RESUME_TICKET, issued.ticket());
        hub.act(4, CounterAct.TRANSFER, new TransferRequest(issued.ticket(), null, null, 5, "keep-arrival"));
        hub.callNext(5);
        hub.act(5, CounterAct.TRANSFER, new TransferRequest(issued.ticket(), "stay-permit", null, null, "first"));
        hub.callNext(5);
        hub.onTicket(5, CounterAct.RETURN, issued.ticket());

        assertThat(hub.counter(5).line())
                .singleElement()
                .satisfies(line -> assertThat(line.number()).isEqualTo("L001"));
    }

    @Test
    void aVisitorWhoDidNotComeIsCalledAgainByHand() {
        IssuedReply issued = hub.waiting("information");
        hub.signIn(4);
        hub.callNext(4);
        hub.onTicket(4, CounterAct.NO_SHOW, issued.ticket());

        assertThat(hub.act(4, CounterAct.CALL, new CallTicketRequest("L001", "came back")))
                .isEqualTo(new ActReply(issued.ticket(), "L001"));
    }

    @Test
    void aCallIsTakenBack() {
        IssuedReply issued = hub.waiting("information");
        hub.signIn(4);
        hub.callNext(4);

        assertThat(hub.act(4, CounterAct.UNDO, new NoBody()).number()).isEqualTo(issued.number());
        assertThat(hub.counter(4).current()).isNull();
    }

    @Test
    void aCounterPausesResumesAndSignsOut() {
        hub.signIn(3);
        hub.act(3, CounterAct.PAUSE, new ReasonRequest("break"));
        assertThat(hub.counter(3).state()).isEqualTo("paused");
        assertThat(hub.counter(3).pauseReason()).isEqualTo("break");

        hub.act(3, CounterAct.RESUME, new NoBody());
        hub.act(3, CounterAct.SIGN_OUT, new NoBody());

        assertThat(hub.counter(3).state()).isEqualTo("closed");
    }

    @Test
    void theDayIsClosedAndWhatWaitedIsCounted() {
        hub.waiting("information");

        hub.done(ApiPaths.CLOSE_DAY, new NoBody());

        OfficeView office = hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class);
        assertThat(office.office().day()).isNull();
        assertThat(office.totals().unserved()).isEqualTo(1);
        assertThat(hub.view(ApiPaths.kioskView(1), KioskView.class).services())
                .allSatisfy(tile -> assertThat(tile.closed()).isEqualTo("day-not-open"));
    }

    @Test
    void anEmptyBodyDoesWhereNothingIsToBeSaid() {
        assertThat(hub.post(ApiPaths.CLOSE_DAY, "", HubTrial.newKey()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void healthTellsTheDayTheJournalAndThatOnlyThisMachineIsServed() {
        Health health = hub.view(ApiPaths.HEALTH, Health.class);

        assertThat(health.status()).isEqualTo("ok");
        assertThat(health.day()).isEqualTo("2026-11-23");
        assertThat(health.journalSeq()).isEqualTo(1);
        assertThat(health.notices()).isEmpty();
    }
}
