package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.KioskView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators do beside calling and finishing, through the real hub and across its restart. */
final class DeskWorkIT {
    @TempDir
    private Path data;

    private HubTrial hub;

    /** The delivered office, but counter 4 has room for two, and families come with one number. */
    @BeforeEach
    void begin() throws Exception {
        String office = Files.readString(HubTrial.OFFICE)
                .replace("- number: 4\n", "- number: 4\n    parallel: 2\n")
                .replace("letter: L\n", "letter: L\n    most-party: 4\n");
        Files.createDirectory(data.resolve("config"));
        Files.writeString(data.resolve("config/notices.yaml"), """
                notices:
                  - text: {id: "Rapat pukul 15.00", en: "Meeting at 15:00"}
                    for: staff
                  - text: {id: "Besok buka siang"}
                    for: staff
                    from: 2026-11-24
                """);
        hub = HubTrial.of(Files.writeString(data.resolve("config/office.yaml"), office), data);
        hub.openDay();
        hub.signIn(4);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aFamilyIsServedTogetherAndTheScreenShowsAllOfIt() throws Exception {
        hub.waiting("information");
        hub.waiting("information");
        hub.waiting("information");
        String first = called();
        String second = called();

        CounterView both = hub.counter(4);
        assertThat(current().ticket()).isEqualTo(second);
        assertThat(both.beside())
                .singleElement()
                .satisfies(beside -> assertThat(beside.ticket()).isEqualTo(first));
        assertThat(both.acts())
                .contains(CounterAct.START, CounterAct.UNDO)
                .doesNotContain(CounterAct.CALL_NEXT, CounterAct.PAUSE, CounterAct.SIGN_OUT);
        assertThat(both.freeSince()).isNull();
        hub.restart();
        assertThat(hub.counter(4)).isEqualTo(both);

        hub.onTicket(4, CounterAct.START, first);
        hub.act(4, CounterAct.FINISH, new FinishRequest(first, "completed"));
        assertThat(hub.counter(4).beside()).isEmpty();
        assertThat(hub.counter(4).acts()).contains(CounterAct.CALL_NEXT);
    }

    @Test
    void aPartyHasOneNumberAndItsCountIsShown() {
        String issue = ApiPaths.TICKETS;
        Problem large = hub.refused(issue, new IssueTicketRequest("information", "id", null, 5));
        assertThat(large.code()).isEqualTo("party-too-large");
        assertThat(large.facts()).containsEntry("most", "4");
        assertThat(hub.refused(issue, new IssueTicketRequest("stay-permit", "id", null, 2))
                        .code())
                .isEqualTo("party-too-large");
        IssuedReply issued =
                Json.read(hub.done(issue, new IssueTicketRequest("information", "id", null, 4)), IssuedReply.class);
        hub.done(ApiPaths.ticket(issued.ticket(), "printed"), new PrintedRequest("sent"));

        assertThat(hub.view(ApiPaths.kioskView(1), KioskView.class).services())
                .extracting(KioskView.ServiceTile::mostParty)
                .contains(4, 1);
        hub.callNext(4);
        assertThat(current().party()).isEqualTo(4);
    }

    @Test
    void missingDocumentsAreNamedByTheirPlaceAndCountedOnTheSheet() {
        hub.waiting("passport-collection");
        String ticket = called();
        hub.onTicket(4, CounterAct.START, ticket);
        assertThat(current().requirements().get("en")).hasSize(3);
        String finish = ApiPaths.counter(4, CounterAct.FINISH);

        Problem unknown = hub.refused(finish, missing(ticket, 4));
        assertThat(unknown.code()).isEqualTo("unknown-requirement");
        assertThat(unknown.facts()).isEqualTo(Map.of("service", "passport-collection", "requirement", "4"));
        hub.done(finish, missing(ticket, 1, 3));
        hub.act(4, CounterAct.UNDO, new NoBody());
        hub.done(finish, missing(ticket, 2));

        assertThat(hub.get(ApiPaths.DAY_SHEET + "?language=en").body())
                .contains("Passport collection: Receipt or proof of payment</td><td>1<")
                .doesNotContain("Passport collection: Electronic");
        assertThat(hub.counter(4).history()).singleElement().satisfies(done -> {
            assertThat(done.number()).isEqualTo("F001");
            assertThat(done.outcome()).isEqualTo("documents-incomplete");
        });
    }

    private static FinishRequest missing(String ticket, Integer... places) {
        return new FinishRequest(ticket, "documents-incomplete", null, List.of(places));
    }

    @Test
    void aNoteReachesTheNextCounter() {
        hub.signIn(5);
        hub.waiting("information");
        String ticket = called();
        hub.act(4, CounterAct.TRANSFER, new TransferRequest(ticket, null, null, 5, "first", " perlu cap "));

        assertThat(hub.counter(5).line()).singleElement().satisfies(line -> {
            assertThat(line.note()).isEqualTo("perlu cap");
            assertThat(line.stageIndex()).isEqualTo(1);
        });
        hub.callNext(5);
        assertThat(Objects.requireNonNull(hub.counter(5).current()).note()).isEqualTo("perlu cap");
    }

    @Test
    void aPauseHasOneOfTheReasonsOfTheOffice() {
        assertThat(hub.counter(4).pauseReasons())
                .extracting(CounterView.PauseReason::id)
                .containsExactly("break", "lunch", "prayer", "meeting");
        Problem problem = hub.refused(ApiPaths.counter(4, CounterAct.PAUSE), new ReasonRequest("tired"));
        assertThat(problem.facts()).containsEntry("field", "reason");
        assertThat(problem.detail()).contains("break, lunch, prayer, meeting");
        hub.act(4, CounterAct.PAUSE, new ReasonRequest("prayer"));
        assertThat(hub.counter(4).pauseReason()).isEqualTo("prayer");
    }

    @Test
    void staffReadTheirOwnNotesOfTheDay() {
        assertThat(hub.counter(4).notes()).containsExactly(Map.of("id", "Rapat pukul 15.00", "en", "Meeting at 15:00"));
        assertThat(hub.get(ApiPaths.HALL_VIEW).body()).doesNotContain("Rapat");
    }

    private String called() {
        return Objects.requireNonNull(hub.callNext(4).ticket());
    }

    private CounterView.Current current() {
        return Objects.requireNonNull(hub.counter(4).current());
    }
}
