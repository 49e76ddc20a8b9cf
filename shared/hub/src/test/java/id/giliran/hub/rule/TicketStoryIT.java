package id.giliran.hub.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.StoredDay;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.view.CounterView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real hub with other rules, read beside it while it runs. */
final class TicketStoryIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void start() throws Exception {
        hub = HubTrial.of(RulesOffice.in(data), data);
        hub.openDay();
        hub.signIn(4);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void theStoryOfATicketTellsWhyAndWhoWentBefore() throws Exception {
        hub.waiting("information");
        hub.clock().advance(Duration.ofMinutes(20));
        hub.waiting("passport-collection");
        serve(Objects.requireNonNull(hub.callNext(4).ticket()));
        hub.clock().advance(Duration.ofMinutes(1));
        serve(Objects.requireNonNull(hub.callNext(4).ticket()));

        assertThat(story('L', 1, "en"))
                .containsExactly(
                        "09.00.00  L001 is given for Information and complaints.",
                        "09.00.00  The paper is out.",
                        "09.20.00  Counter 4 calls F001, which came later. At this counter Passport collection goes before "
                                + "Information and complaints: so F001, since 09.20, goes before L001, since 09.00. [all-parts]",
                        "09.23.00  Counter 4 calls it. L001, since 09.00: nobody in any other line waits for this counter. "
                                + "[all-parts]",
                        "09.23.00  Counter 4: the visitor is there, serving begins.",
                        "09.25.00  Counter 4: the visit is over (completed).");
        assertThat(story('L', 1, "id"))
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "Loket 4 memanggil F001 yang datang sesudahnya. Di loket ini Pengambilan paspor didahulukan"));
        assertThat(story('L', 2, "en")).isEmpty();
    }

    @Test
    void whatWasTakenBackIsToldToo() throws Exception {
        IssuedReply elder = Json.read(
                hub.done(ApiPaths.TICKETS, new IssueTicketRequest("passport-collection", "id", "elderly")),
                IssuedReply.class);
        hub.done(ApiPaths.ticket(elder.ticket(), "printed"), new PrintedRequest("status-clean"));
        hub.clock().advance(Duration.ofMinutes(1));
        hub.callNext(4);
        hub.act(4, CounterAct.UNDO, new NoBody());
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());

        assertThat(story('F', 1, "en"))
                .contains(
                        "09.00.00  F001 is given for Passport collection. It has priority.",
                        "09.01.00  Counter 4: takes back its call.")
                .last()
                .isEqualTo("09.01.00  The day ends, and the ticket was not served.");
    }

    @Test
    void theOperatorSeesTheSameSentencesInEveryLanguage() {
        hub.waiting("information");
        hub.clock().advance(Duration.ofMinutes(16));
        hub.waiting("passport-collection");

        CounterView.Next next = Objects.requireNonNull(hub.counter(4).next());

        assertThat(next.why().get("en"))
                .isEqualTo("At this counter Passport collection goes before Information and complaints: so F001, since "
                        + "09.16, goes before L001, since 09.00.");
        assertThat(next.why().get("id")).startsWith("Di loket ini Pengambilan paspor didahulukan");
        assertThat(next.rule().get("en")).contains("Information and complaints: called here only when somebody");
        assertThat(next.rule()).containsKeys("id", "en");
    }

    @Test
    void nobodyIsOfferedWhoMayNotBeCalledYet() {
        hub.waiting("information");

        assertThat(hub.counter(4).waiting()).isEqualTo(1);
        assertThat(hub.counter(4).next()).isNull();
        assertThat(hub.counter(4).acts()).doesNotContain(CounterAct.CALL_NEXT).contains(CounterAct.CALL);
    }

    private void serve(String ticket) {
        hub.onTicket(4, CounterAct.START, ticket);
        hub.clock().advance(Duration.ofMinutes(2));
        hub.act(4, CounterAct.FINISH, new FinishRequest(ticket, "completed"));
    }

    private List<String> story(char letter, int ordinal, String language) throws Exception {
        StoredDay day = StoredDay.read(Hub.journalIn(data), SetClock.MONDAY).orElseThrow();
        return new TicketStory(
                        day, OfficeSettings.read(data.resolve("office.yaml")).texts(), language)
                .of(new TicketNumber(letter, ordinal));
    }
}
