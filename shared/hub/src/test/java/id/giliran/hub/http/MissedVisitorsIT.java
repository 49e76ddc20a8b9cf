package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.NoShowRule;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.OfficeView.Attention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visitors who do not come when they are called, and those whom a counter forgets. */
final class MissedVisitorsIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    /** The delivered office, but its rule is enforced. */
    @BeforeEach
    void begin() throws Exception {
        String office = Files.readString(HubTrial.OFFICE)
                .replace("enforced: false", "enforced: true")
                .replace("by-hand-afterwards: true", "by-hand-afterwards: false");
        hub = HubTrial.of(Files.writeString(data.resolve("office.yaml"), office), data);
        hub.openDay();
        hub.signIn(4);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void theRuleForWhoDoesNotComeIsShownAndHeld() throws Exception {
        hub.waiting("information");
        String ticket = called();
        var from = hub.clock().now().plusSeconds(30);
        assertThat(current().noShow()).isEqualTo(new NoShowRule(1, from, from.plus(Duration.ofHours(1)), null, true));
        assertThat(hub.counter(4).acts()).doesNotContain(CounterAct.NO_SHOW, CounterAct.RECALL);
        assertThat(hub.refused(ApiPaths.counter(4, CounterAct.NO_SHOW), new TicketRequest(ticket))
                        .facts())
                .containsEntry("callsLeft", "1");
        assertThat(hub.refused(ApiPaths.counter(4, CounterAct.RECALL), new TicketRequest(ticket))
                        .code())
                .isEqualTo("called-just-now");

        hub.clock().advance(Duration.ofSeconds(30));
        hub.onTicket(4, CounterAct.RECALL, ticket);
        hub.clock().advance(Duration.ofSeconds(30));
        assertThat(hub.counter(4).acts()).contains(CounterAct.NO_SHOW);
        hub.onTicket(4, CounterAct.NO_SHOW, ticket);

        var until = hub.clock().now().plus(Duration.ofHours(1));
        hub.restart();
        assertThat(hub.counter(4).missed()).singleElement().satisfies(missed -> {
            assertThat(missed.number()).isEqualTo("L001");
            assertThat(missed.until()).isEqualTo(until);
        });
        assertThat(hub.counter(5).missed()).as("it serves the same").hasSize(1);
        assertThat(hub.counter(1).missed()).isEmpty();
        hub.clock().advance(Duration.ofHours(1).plusMillis(1));
        assertThat(hub.counter(4).missed()).isEmpty();
        assertThat(hub.refused(ApiPaths.counter(4, CounterAct.CALL), Map.of("number", "L001", "reason", "back"))
                        .code())
                .isEqualTo("come-back-over");
    }

    @Test
    void theOfficeSeesWhoIsForgottenAtACounter() {
        hub.waiting("information");
        hub.waiting("information");
        hub.act(4, CounterAct.PARK, Map.of("ticket", called(), "note", ""));
        called();
        var acted = hub.clock().now();
        hub.clock().advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(attention()).isEmpty();

        hub.clock().advance(Duration.ofMillis(1));
        assertThat(attention())
                .containsExactly(
                        new Attention(4, "Rina 4", "L002", "called", "silent", acted),
                        new Attention(4, "Rina 4", "L001", "parked", "silent", acted));

        hub.onTicket(4, CounterAct.RETURN, current().ticket());
        assertThat(attention()).isEmpty();
        hub.act(4, CounterAct.PAUSE, new ReasonRequest("lunch"));
        assertThat(attention())
                .containsExactly(new Attention(
                        4, "Rina 4", "L001", "parked", "on-pause", hub.clock().now()));
    }

    private List<Attention> attention() {
        return hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class).attention();
    }

    private String called() {
        return Objects.requireNonNull(hub.callNext(4).ticket());
    }

    private CounterView.Current current() {
        return Objects.requireNonNull(hub.counter(4).current());
    }
}
