package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.TakeInRequest;
import id.giliran.protocol.request.TransferRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ActsTest {
    private static final String TICKET = "{\"ticket\":\"t\"}";

    private final Recorder hub = new Recorder();

    /** Writes down what would be sent. */
    private static final class Recorder implements ActSender {
        private final List<String> sent = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();

        @Override
        public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
            sent.add(path.substring("/api/v1/".length()) + " " + Json.write(request));
            keys.add(key);
            return new ActResult.Done<>(Json.read("{}", reply));
        }
    }

    @Test
    void aKioskIssuesAndTellsOfItsPaper() {
        KioskActs kiosk = new KioskActs(hub, 1);

        kiosk.issue(new IssueTicketRequest("new", "id", null));
        kiosk.issue(new IssueTicketRequest("new", "en", "elderly"), "key-1");
        kiosk.printed("t", "sent");
        kiosk.printFailed("t", "unplugged");

        assertThat(hub.sent)
                .containsExactly(
                        "tickets {\"service\":\"new\",\"language\":\"id\"}",
                        "tickets {\"service\":\"new\",\"language\":\"en\",\"priorityGroup\":\"elderly\"}",
                        "tickets/t/printed {\"confirmation\":\"sent\"}",
                        "tickets/t/print-failed {\"reason\":\"unplugged\"}");
        assertThat(hub.keys).hasSize(4).contains("key-1");
    }

    @Test
    void aDayIsOpenedAndClosed() {
        DayActs day = new DayActs(hub);

        assertThat(day.open(LocalDate.of(2026, 11, 23))).isEqualTo(new ActResult.Done<>(ActReply.DONE));
        day.close();

        assertThat(hub.sent).containsExactly("day/open {\"day\":\"2026-11-23\"}", "day/close {}");
    }

    @Test
    void aCounterHasAMethodForEachAct() {
        CounterActs counter = new CounterActs(hub, 3);

        counter.signIn("Rina");
        counter.signOut();
        counter.pause("prayer");
        counter.resume();
        counter.callNext();
        counter.call("A017", "asked-for");
        counter.recall("t");
        counter.start("t");
        counter.finish("t", "completed");
        counter.noShow("t");
        counter.returnToQueue("t");
        counter.transfer(new TransferRequest("t", null, null, 4, "first"));
        counter.park("t", "photo");
        counter.resumeTicket("t");
        counter.undo();
        counter.reprint("A017", 1);
        counter.takeIn(new TakeInRequest("A003", "id", null));

        assertThat(hub.sent)
                .containsExactly(
                        "counters/3/sign-in {\"operator\":\"Rina\"}",
                        "counters/3/sign-out {}",
                        "counters/3/pause {\"reason\":\"prayer\"}",
                        "counters/3/resume {}",
                        "counters/3/call-next {}",
                        "counters/3/call {\"number\":\"A017\",\"reason\":\"asked-for\"}",
                        "counters/3/recall " + TICKET,
                        "counters/3/start " + TICKET,
                        "counters/3/finish {\"ticket\":\"t\",\"outcome\":\"completed\"}",
                        "counters/3/no-show " + TICKET,
                        "counters/3/return " + TICKET,
                        "counters/3/transfer {\"ticket\":\"t\",\"counter\":4,\"placement\":\"first\"}",
                        "counters/3/park {\"ticket\":\"t\",\"note\":\"photo\"}",
                        "counters/3/resume-ticket " + TICKET,
                        "counters/3/undo {}",
                        "counters/3/reprint {\"number\":\"A017\",\"kiosk\":1}",
                        "counters/3/take-in {\"number\":\"A003\",\"language\":\"id\"}");
        assertThat(hub.sent)
                .extracting(line -> line.split("[/ ]", -1)[2])
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CounterAct.values()).map(CounterAct::path).toList());
    }

    @Test
    void whatWasDoneWithoutTheHubIsToldWithItsTimeAndItsKey() {
        CounterActs counter = new CounterActs(hub, 3);
        Instant doneAt = Instant.parse("2026-11-23T02:42:00Z");

        counter.start("t", doneAt, "key-1");
        counter.finish("t", "completed", doneAt, "key-2");

        assertThat(hub.sent)
                .containsExactly(
                        "counters/3/start {\"ticket\":\"t\",\"doneAt\":\"2026-11-23T02:42:00Z\"}",
                        "counters/3/finish {\"ticket\":\"t\",\"outcome\":\"completed\",\"doneAt\":\"2026-11-23T02:42:00Z\"}");
        assertThat(hub.keys).containsExactlyInAnyOrder("key-1", "key-2");
    }
}
