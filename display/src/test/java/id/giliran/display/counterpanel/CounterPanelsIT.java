package id.giliran.display.counterpanel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.display.settings.CounterPanelSettings;
import id.giliran.display.settings.PanelFrame;
import id.giliran.display.settings.PanelTemplate;
import id.giliran.protocol.view.HallView.HallCounter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Through a pseudo-terminal, as a cable would. */
@Timeout(120)
final class CounterPanelsIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(1);
    private static final PanelLine.Times CHANGES_ONLY =
            new PanelLine.Times(Duration.ofMillis(100), LONG, Duration.ofSeconds(10));
    private static final int START_BYTES = 3;
    private static final int FRAME_BYTES = 48;

    @TempDir
    private Path folder;

    private PanelTemplate template;

    @BeforeEach
    void readTemplate() throws Exception {
        template = Panels.template(folder, "cd5220");
    }

    @Test
    void onlyChangesAreSent() throws Exception {
        try (Cable cable = new Cable(folder);
                CounterPanels panels = open(cable, CHANGES_ONLY)) {
            CompletableFuture<String> received = cable.receive(START_BYTES + 3 * FRAME_BYTES);
            panels.show(counters(HallCounter.OPEN, null));
            panels.show(counters(HallCounter.OPEN, null));
            awaitQuiet(panels);
            panels.show(counters(HallCounter.CALLED, "A017"));
            awaitQuiet(panels);
            panels.show(counters(HallCounter.CALLED, "A017"));
            panels.show(counters(HallCounter.SERVING, "A017"));
            assertThat(received.get(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isEqualTo("\u001B@\f" + frame(HallCounter.OPEN, null) + frame(HallCounter.CALLED, "A017")
                            + frame(HallCounter.SERVING, "A017"));
            assertThat(panels.complaints()).isEmpty();
        }
    }

    @Test
    void everythingIsSaidAgainForAPanelThatWasSwitchedOnLate() throws Exception {
        PanelLine.Times often =
                new PanelLine.Times(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofSeconds(10));
        try (Cable cable = new Cable(folder);
                CounterPanels panels = open(cable, often)) {
            panels.show(counters(HallCounter.CALLED, "A017"));
            assertThat(cable.receive(START_BYTES + 3 * FRAME_BYTES).get(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .endsWith(frame(HallCounter.CALLED, "A017").repeat(3));
        }
    }

    @Test
    void aPanelThatIsUnpluggedIsAComplaintUntilItIsThereAgain() throws Exception {
        try (CounterPanels panels =
                CounterPanels.open(List.of(settings(folder.resolve("near").toString())), CHANGES_ONLY)) {
            panels.show(counters(HallCounter.CALLED, "A017"));
            awaitComplaint(panels, "There is no serial port " + folder.resolve("near"));
            for (int round = 0; round < 2; round++) {
                try (Cable cable = new Cable(folder)) {
                    assertThat(cable.receive(START_BYTES + FRAME_BYTES).get(LIMIT.toSeconds(), TimeUnit.SECONDS))
                            .isEqualTo("\u001B@\f" + frame(HallCounter.CALLED, "A017"));
                    await().atMost(LIMIT).until(() -> panels.complaints().isEmpty());
                }
                awaitComplaint(panels, folder.resolve("near").toString());
            }
        }
    }

    @Test
    void aLineThatTakesNothingIsLetGoByTheWatchdog() throws Exception {
        PanelLine.Times hasty = new PanelLine.Times(Duration.ofMillis(100), LONG, Duration.ofMillis(300));
        try (Cable cable = new Cable(folder);
                CounterPanels panels = CounterPanels.open(List.of(endless(cable.nearEnd())), hasty)) {
            awaitComplaint(panels, "takes nothing any more");
        }
    }

    private CounterPanels open(Cable cable, PanelLine.Times times) {
        return CounterPanels.open(List.of(settings(cable.nearEnd())), times);
    }

    private CounterPanelSettings settings(String port) {
        return new CounterPanelSettings(3, port, 9600, template);
    }

    /** More than a cable holds from which nobody reads. */
    private CounterPanelSettings endless(String port) {
        PanelFrame more = new PanelFrame(List.of(new PanelFrame.Letters("8".repeat(1 << 20))));
        return new CounterPanelSettings(
                3,
                port,
                9600,
                new PanelTemplate(
                        "endless",
                        more,
                        template.called(),
                        template.serving(),
                        template.open(),
                        template.paused(),
                        template.closed()));
    }

    private String frame(String state, @Nullable String number) {
        return new String(FrameBytes.of(template, Panels.counter(3, state, number)), StandardCharsets.ISO_8859_1);
    }

    private static List<HallCounter> counters(String state, @Nullable String number) {
        return List.of(Panels.counter(1, HallCounter.CLOSED, null), Panels.counter(3, state, number));
    }

    /** What was shown before is on the line. */
    private static void awaitQuiet(CounterPanels panels) {
        await().atMost(LIMIT).until(panels::isQuiet);
    }

    private static void awaitComplaint(CounterPanels panels, String words) {
        await().atMost(LIMIT)
                .until(() -> panels.complaints().stream().anyMatch(complaint -> complaint.contains(words)));
    }
}
