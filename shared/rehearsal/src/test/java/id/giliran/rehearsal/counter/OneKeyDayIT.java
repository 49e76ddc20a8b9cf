package id.giliran.rehearsal.counter;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.CounterClientSettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.CounterView;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.day.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A working day at one counter with nothing but the space bar; counts its presses for {@code counter-client/docs/actions.md}. */
final class OneKeyDayIT {
    private static final Path DOCUMENT = Workplace.config().resolveSibling("counter-client/docs/actions.md");
    private static final Path NEW_TABLE = Path.of("target/actions.md");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void aDayIsServedWithOneKeyAndEachPressIsCounted() throws Exception {
        try (OneOffice office = new OneOffice(folder, "2s")) {
            String absent = office.number("information");
            for (int visitor = 0; visitor < 3; visitor++) {
                String _ = office.number("information");
            }
            double stepByStep;
            int noShow;
            try (CounterHand hand = new CounterHand(office.connect(), settings(office, 1, "Rina W."))) {
                hand.untilStep("Panggil " + absent);
                noShow = callInVain(hand, absent);
                stepByStep = serveAll(hand) / 3.0;
            }
            for (int visitor = 0; visitor < 3; visitor++) {
                String _ = office.number("information");
            }
            double atOnce;
            setFinishAndCall(office);
            try (CounterHand hand = new CounterHand(office.connect(), settings(office, 2, "Budi S."))) {
                hand.untilStep("Panggil ");
                atOnce = (serveAll(hand) - 1) / 3.0;
            }
            assertThat(ended(office, 1)).hasSize(4);
            assertThat(ended(office, 2))
                    .hasSize(3)
                    .allMatch(done -> done.outcome().equals("completed"));
            keep(stepByStep, atOnce, noShow);
        }
    }

    /** The visitor does not come: the same key calls again when that is in order, asks at the end, and answers. */
    private static int callInVain(CounterHand hand, String number) {
        int presses = 0;
        hand.next();
        presses++;
        hand.untilStep("Panggil lagi " + number);
        hand.next();
        presses++;
        hand.untilStep(number + " tidak hadir");
        hand.next();
        presses++;
        assertThat(hand.eyes().sees("panel-no-show")).isTrue();
        hand.press(KeyCode.SPACE);
        if (hand.eyes().sees("panel-no-show")) {
            hand.press(KeyCode.SPACE);
        }
        presses++;
        hand.until(seen -> !seen.eyes().sees("panel-no-show") && seen.step().startsWith("Panggil "));
        return presses;
    }

    private static int serveAll(CounterHand hand) {
        int presses = 0;
        while (!hand.next().contains("Tidak ada yang menunggu")) {
            presses++;
        }
        return presses + 1;
    }

    private static List<CounterView.Done> ended(OneOffice office, int counter) {
        try (Watch<CounterView> watch =
                new Watch<>(office.connection(), ApiPaths.counterView(counter), CounterView.class)) {
            return watch.await(view -> view.current() == null, PATIENCE)
                    .orElseThrow()
                    .history();
        }
    }

    private static void setFinishAndCall(OneOffice office) throws IOException {
        Path file = office.config().resolve("counter.yaml");
        Files.writeString(file, Files.readString(file).replace("finish-and-call: false", "finish-and-call: true"));
    }

    private CounterClientSettings settings(OneOffice office, int counter, String operator) throws Exception {
        return CounterClientSettings.read(office.config(), folder.resolve("counter-" + counter))
                .withHub(office.place())
                .withCounter(counter)
                .withOperator(operator);
    }

    private static void keep(double stepByStep, double atOnce, int noShow) throws IOException {
        String rows = String.join(
                "\n",
                row("Giliran, one key: call, start, finish", stepByStep, "1 key"),
                row("Giliran, one key, `finish-and-call: true`: start, finish and call", atOnce, "1 key"),
                row("Giliran, a visitor who does not come: call, call again, no-show, yes", noShow, "1 key"));
        Files.createDirectories(NEW_TABLE.toAbsolutePath().getParent());
        Files.writeString(NEW_TABLE, rows + "\n");
        assertThat(Files.readString(DOCUMENT))
                .as("the rows of counter-client/docs/actions.md; the new ones are in " + NEW_TABLE)
                .contains(rows);
    }

    private static String row(String what, double presses, String places) {
        return String.format(Locale.ROOT, "| %s | %.0f | %s |", what, presses, places);
    }
}
