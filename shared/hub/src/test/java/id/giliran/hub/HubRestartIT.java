package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.config.HubSettings;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.protocol.view.Health;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HubRestartIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ISSUE = "{\"service\":\"passport-new\",\"language\":\"id\",\"priorityGroup\":\"sick\"}";
    private static final List<String> VIEWS = List.of(
            ApiPaths.kioskView(1),
            ApiPaths.HALL_VIEW,
            ApiPaths.OFFICE_VIEW,
            ApiPaths.counterView(1),
            ApiPaths.counterView(4));

    @TempDir
    private Path folder;

    @Test
    void afterARestartTheViewsAreTheSameAndARetryGetsTheReplyOfBefore() throws Exception {
        try (HubTrial hub = HubTrial.open(folder)) {
            HttpResponse<String> issued = hub.post(ApiPaths.TICKETS, ISSUE, "the-same-key");
            hub.waiting("information");
            hub.signIn(4);
            String called = String.valueOf(hub.callNext(4).ticket());
            hub.onTicket(4, CounterAct.RECALL, called);
            List<JsonNode> before = views(hub);
            String run = hub.view(ApiPaths.HEALTH, Health.class).hub();

            hub.restart();

            assertThat(views(hub)).isEqualTo(before);
            assertThat(hub.post(ApiPaths.TICKETS, ISSUE, "the-same-key").body()).isEqualTo(issued.body());
            assertThat(hub.issue("passport-new").number()).isEqualTo("A002");
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).hub()).isNotEqualTo(run);
        }
    }

    @Test
    void afterARestartAClosedOfficeStaysClosed() throws Exception {
        try (HubTrial hub = HubTrial.open(folder)) {
            hub.waiting("information");
            hub.post(ApiPaths.CLOSE_DAY, "{}", HubTrial.newKey());
            List<JsonNode> before = views(hub);

            hub.restart();

            assertThat(views(hub)).isEqualTo(before);
        }
    }

    @Test
    void aSecondHubOnOneJournalIsRefusedInASentence() throws Exception {
        try (HubTrial hub = HubTrial.closed(folder)) {
            assertThat(hub.port()).isPositive();
            assertThatThrownBy(() -> Hub.start(new HubSettings(HubTrial.OFFICE, folder, 0)))
                    .isInstanceOf(HubException.class)
                    .hasMessageContaining("Another hub is using the journal")
                    .hasMessageEndingWith(".");
        }
    }

    @Test
    void aTakenPortIsRefusedInASentenceAndLeavesNothingBehind() throws Exception {
        try (HubTrial hub = HubTrial.closed(folder.resolve("one"))) {
            HubSettings same = new HubSettings(HubTrial.OFFICE, folder.resolve("two"), hub.port());

            assertThatThrownBy(() -> Hub.start(same))
                    .hasMessage("Port " + hub.port() + " is taken by another program (perhaps another hub); stop that "
                            + "one, or choose another port with --port or in hub.yaml.");

            Hub.start(new HubSettings(HubTrial.OFFICE, folder.resolve("two"), 0))
                    .close();
        }
    }

    @Test
    void anEditThatTodayAllowsHoldsAtOnce() throws Exception {
        Path office = Files.copy(HubTrial.OFFICE, folder.resolve("office.yaml"));
        try (HubTrial hub = HubTrial.of(office, folder)) {
            hub.openDay();
            edit(office, "quota: 35", "quota: 1");

            hub.restart();

            hub.issue("passport-express");
            assertThat(hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("passport-express", "id", null))
                            .code())
                    .isEqualTo("quota-used-up");
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).status()).isEqualTo("ok");
        }
    }

    @Test
    void anEditThatLacksWhatTodayNeedsWaitsForTheNextDayAndIsTold() throws Exception {
        Path office = Files.copy(HubTrial.OFFICE, folder.resolve("office.yaml"));
        try (HubTrial hub = HubTrial.of(office, folder)) {
            hub.openDay();
            hub.waiting("information");
            edit(office, "letter: L", "letter: X");

            hub.restart();

            assertThat(hub.issue("information").number()).isEqualTo("L002");
            Health health = hub.view(ApiPaths.HEALTH, Health.class);
            assertThat(health.status()).isEqualTo("attention");
            assertThat(health.notices())
                    .anySatisfy(
                            notice -> assertThat(notice)
                                    .isEqualTo(
                                            "The edited office.yaml lacks what today still needs (letter L of service information), "
                                                    + "so today goes on as it began; the edited file holds from the next business day."));
        }
    }

    @Test
    void kiosksKeepTheirNumbersUntilTheDayIsOver() throws Exception {
        Path office = Files.copy(HubTrial.OFFICE, folder.resolve("office.yaml"));
        try (HubTrial hub = HubTrial.of(office, folder)) {
            hub.openDay();
            String before = hub.done(ApiPaths.kioskNumbers(2), new NoBody());
            edit(office, "count: 2", "count: 3");

            hub.restart();

            assertThat(hub.done(ApiPaths.kioskNumbers(2), new NoBody())).isEqualTo(before);
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).notices())
                    .anyMatch(notice -> notice.startsWith("The edited office.yaml lacks what today still needs "
                            + "(offline numbers 801 to 999, shared by kiosks 1 to 2), so today goes on as it began"));
        }
    }

    @Test
    void aTransferThatNamesNoStageGoesByThePlanOfTheDayAndNotByTheEditedFile() throws Exception {
        Path office = Files.copy(HubTrial.OFFICE, folder.resolve("office.yaml"));
        try (HubTrial hub = HubTrial.of(office, folder)) {
            hub.openDay();
            hub.waiting("information");
            hub.signIn(4);
            String ticket = String.valueOf(hub.callNext(4).ticket());
            edit(office, "letter: L", "letter: X");
            edit(office, "stay-permit", "stay-card");

            hub.restart();

            hub.act(4, CounterAct.TRANSFER, new TransferRequest(ticket, "stay-permit", null, null, "last"));
            assertThat(hub.counter(5).waiting()).isEqualTo(1);
        }
    }

    private static void edit(Path office, String before, String after) throws Exception {
        Files.writeString(office, Files.readString(office).replace(before, after));
    }

    private static List<JsonNode> views(HubTrial hub) {
        return VIEWS.stream().map(path -> JSON.readTree(hub.get(path).body())).toList();
    }
}
