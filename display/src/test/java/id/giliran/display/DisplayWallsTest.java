package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.display.hall.Halls;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.protocol.request.DisplayReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program with a wall for counters 1 and 2, and one for counter 3; the hub is told how it is. */
final class DisplayWallsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Loudspeaker loudspeaker = new Loudspeaker();
    private final HandHub hub = new HandHub();
    private final HandFeed feed = new HandFeed();

    @TempDir
    private Path folder;

    private DisplayProgram program;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void startDisplay() throws Exception {
        Files.writeString(folder.resolve("display.yaml"), """
                name: Layar lobi
                languages: [id, en]
                walls:
                  - monitor: 0
                    counters: [1, 2]
                    dwell: 2s
                  - monitor: 1
                    counters: [3]
                    dwell: 2s
                """);
        HallLine line = new HallLine(feed, () -> Optional.of(Halls.NOW), hub, new HandDoor(), () -> {});
        program = new DisplayProgram(
                DisplaySettings.read(folder, folder),
                LanguageFolders.none(),
                line,
                new Sounding.Parts(loudspeaker, new TonesVoice()));
    }

    @AfterEach
    void endDisplay() {
        program.close();
    }

    @Test
    void eachWallShowsItsOwnCallsAndEachCallIsHeardOnce() {
        feed.say(Halls.fresh(Halls.open(Halls.calls(3))));
        await().atMost(LIMIT).until(() -> number(0).equals("C008"));
        await().atMost(LIMIT).until(() -> number(1).equals("A017"));
        await().atMost(LIMIT).until(() -> loudspeaker.heard.size() == 3);
    }

    @Test
    void theHubIsToldThatTheSpeakerWasUnpluggedAndTheWallsGoOn() {
        await().atMost(LIMIT).until(() -> !hub.reports.isEmpty());
        assertThat(hub.reports)
                .containsOnly(new DisplayReportRequest("Layar lobi", DisplayMain.version(), List.of(), List.of()));
        loudspeaker.unplugged = true;
        feed.say(Halls.fresh(Halls.open(Halls.calls(1))));
        await().atMost(LIMIT).until(() -> number(1).equals("A017"));
        await().atMost(LIMIT).until(() -> hub.reports.getLast().troubles().equals(List.of("no-sound")));
        assertThat(hub.reports.getLast().details()).containsExactly("Calls are not heard: it was unplugged.");
        loudspeaker.unplugged = false;
        await().atMost(LIMIT).until(() -> hub.reports.getLast().troubles().isEmpty());
    }

    private String number(int wall) {
        return FxToolkit.call(
                () -> ((HeroNumber) program.walls().get(wall).scene().lookup("#called-number")).getText());
    }
}
