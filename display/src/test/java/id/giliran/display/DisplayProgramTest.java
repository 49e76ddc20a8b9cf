package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.display.hall.Halls;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with a window, only the hub's feed and the loudspeaker being the test's. */
final class DisplayProgramTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Loudspeaker loudspeaker = new Loudspeaker();
    private final HandHub hub = new HandHub();
    private final HandFeed feed = new HandFeed();
    private final HandDoor door = new HandDoor();

    @TempDir
    private Path data;

    private DisplaySettings settings;
    private DisplayProgram program;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void startDisplay() {
        settings = DisplaySettings.windowed(HubPlace.parse("127.0.0.1:1"), data, data);
        program = started(settings);
    }

    @AfterEach
    void endDisplay() {
        program.close();
        FxToolkit.await(() -> program.scene().getWindow().hide());
    }

    @Test
    void aCallIsOnTheWallAndHeardOnce() {
        say(Halls.calls(3).subList(2, 3));
        say(Halls.calls(3).subList(2, 3));
        awaitNumber("A016");
        assertThat(hero("called-counter").getText()).isEqualTo("2");
        awaitHeard(1);
    }

    @Test
    void theColumnListsTheOthersWithTheirCounters() {
        say(Halls.calls(3));
        awaitNumber("A016");
        assertThat(text("call-1-number")).isEqualTo("A017");
        assertThat(text("call-2-number")).isEqualTo("C008");
        assertThat(text("call-2-counter")).isEqualTo("1");
        assertThat(node("call-3").isVisible()).isFalse();
    }

    @Test
    void theNextCallComesByItselfWhenTheDwellTimeIsOver() {
        endDisplay();
        program = started(settings.withWalls(wall -> wall.withDwell(Duration.ofSeconds(2))));
        say(Halls.calls(2));
        awaitNumber("C008");
        await().atMost(LIMIT).until(() -> hero("called-number").getText().equals("A017"));
        awaitHeard(2);
    }

    @Test
    void aRestartedDisplayShowsTheLastCallInSilence() {
        say(Halls.calls(1));
        awaitNumber("A017");
        endDisplay();
        program = started(settings);
        awaitNumber("A017");
        awaitHeard(1);
        say(List.of(Halls.call(101, "C009", 2, "id"), Halls.calls(1).getFirst()));
        awaitNumber("C009");
        awaitHeard(2);
    }

    @Test
    void aBrokenLinkIsOnTheWallUntilItIsMended() {
        HallView view = Halls.open(Halls.calls(1));
        feed.say(Halls.fresh(view));
        feed.say(Halls.broken(Link.STALE, view));
        settle();
        assertThat(node("stale").isVisible()).isTrue();
        assertThat(text("stale-words")).isEqualTo("Sambungan terputus, data pukul 09.42");
        assertThat(hero("called-number").getText()).isEqualTo("A017");
        feed.say(Halls.fresh(view));
        settle();
        assertThat(node("stale").isVisible()).isFalse();
        awaitHeard(1);
    }

    @Test
    void aDisplayThatIsNotLetInShowsItsCodeOverAllElseUntilItIs() {
        say(Halls.calls(1));
        door.say(new Admission.Waiting("482913", "192.168.1.10:8765"));
        settle();
        assertThat(node("admission").isVisible()).isTrue();
        assertThat(hero("admission-code").getText()).isEqualTo("482 913");
        door.say(new Admission.Admitted(false));
        settle();
        assertThat(node("admission").isVisible()).isFalse();
        assertThat(hero("called-number").getText()).isEqualTo("A017");
    }

    @Test
    void aRevokedDisplaySaysSoInPlaceOfTheCalls() {
        door.say(new Admission.TurnedAway(Admission.TurnedAway.Reason.REVOKED, "Revoked at the hub."));
        settle();
        assertThat(text("admission-title")).isEqualTo("Perangkat ini sudah dicabut");
        assertThat(text("admission-detail")).isEqualTo("Revoked at the hub.");
    }

    @Test
    void nothingIsHeardAfterTheEnd() {
        program.close();
        feed.say(Halls.fresh(Halls.open(Halls.calls(1))));
        settle();
        awaitHeard(0);
    }

    private DisplayProgram started(DisplaySettings chosen) {
        HallLine line = new HallLine(feed, () -> Optional.of(Halls.NOW), hub, door, () -> {});
        DisplayProgram made = new DisplayProgram(
                chosen, LanguageFolders.none(), line, new Sounding.Parts(loudspeaker, new TonesVoice()));
        FxToolkit.await(() -> made.show(new Stage()));
        return made;
    }

    private void say(List<Call> calls) {
        feed.say(Halls.fresh(Halls.open(calls)));
    }

    private void awaitNumber(String number) {
        settle();
        assertThat(hero("called-number").getText()).isEqualTo(number);
    }

    private void awaitHeard(int announcements) {
        await().atMost(LIMIT).until(() -> loudspeaker.heard.size() == announcements);
    }

    /** What was handed to the FX thread before is done when this returns. */
    private static void settle() {
        FxToolkit.await(() -> {});
    }

    private HeroNumber hero(String id) {
        return (HeroNumber) node(id);
    }

    private String text(String id) {
        return FxToolkit.call(() -> ((Label) node(id)).getText());
    }

    private Node node(String id) {
        return FxToolkit.call(() -> program.scene().lookup("#" + id));
    }
}
