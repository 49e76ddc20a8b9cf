package id.giliran.rehearsal.counter;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.CounterClientSettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.CounterView;
import id.giliran.rehearsal.day.Watch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A counter's computer dies in each state, is taken over, or loses its hub: nothing is lost, and the screen says how it is. */
final class CounterComesBackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void programThatDiesInAnyStateComesBackToThatState() throws Exception {
        try (OneOffice office = new OneOffice(folder)) {
            String first = office.number("information");
            String second = office.number("information");
            CounterHand hand = open(office, "Rina W.");
            hand.untilStep("Panggil " + first);
            hand = diesAndComesBack(hand, office, "Panggil " + first);
            hand.next();
            hand = diesAndComesBack(hand, office, "Mulai layani " + first);
            hand.next();
            hand = diesAndComesBack(hand, office, "Selesai");
            assertThat(hand.number()).contains(first);
            hand.press(KeyCode.F4);
            hand.press(KeyCode.ENTER);
            hand.untilStep("Panggil " + second);
            hand = diesAndComesBack(hand, office, "Panggil " + second);
            assertThat(hand.eyes().sees("parked-" + first)).isTrue();
            hand.press(KeyCode.F9);
            hand.press(KeyCode.ENTER);
            hand.untilStep("Lanjutkan melayani");
            hand = diesAndComesBack(hand, office, "Lanjutkan melayani");
            hand.close();
        }
    }

    @Test
    void counterIsTakenOverAfterAskingWithAllThatItHas() throws Exception {
        try (OneOffice office = new OneOffice(folder)) {
            String number = office.number("information");
            CounterHand rina = open(office, "Rina W.");
            rina.untilStep("Panggil ");
            try (rina;
                    CounterHand budi = open(office, "another", "Budi S.")) {
                budi.until(hand -> hand.eyes().sees("panel-take-over"));
                assertThat(budi.eyes().words("panel-take-over")).contains("Rina W.");
                budi.eyes().tap("take-over-cancel");
                rina.eyes().tap("primary");
                rina.untilStep("Mulai layani " + number);
                budi.until(hand -> !hand.eyes().sees("panel-take-over"));
                budi.eyes().tap("sign-in");
                budi.until(hand -> hand.eyes().sees("panel-take-over"));
                assertThat(budi.eyes().words("panel-take-over")).contains(number);
                budi.eyes().tap("take-over");
                budi.untilStep("Mulai layani " + number);
                rina.until(hand -> hand.eyes().sees("left-because"));
                assertThat(rina.eyes().words("left-because")).contains("Budi S.");
                budi.eyes().tap("primary");
                budi.untilStep("Selesai");
            }
        }
    }

    @Test
    void hubThatIsLostInAnyStateIsToldAndHearsLaterWhatWasDone() throws Exception {
        try (OneOffice office = new OneOffice(folder)) {
            String number = office.number("information");
            CounterHand hand = open(office, "Rina W.");
            hand.untilStep("Panggil " + number);
            losesTheHub(office, hand);
            office.restart();
            hand.until(seen -> !seen.eyes().sees("link"));
            hand.next();
            hand.untilStep("Mulai layani " + number);
            losesTheHub(office, hand);
            assertThat(hand.step()).contains("Mulai layani " + number);
            hand.next();
            hand.untilStep("Selesai");
            assertThat(hand.eyes().words("in-hand")).contains("dikirim saat tersambung (1)");
            hand.next();
            hand.untilStep("Memanggil menunggu hub");
            hand.close();
            try (CounterHand again = open(office, "Rina W.")) {
                again.until(seen -> seen.eyes().sees("unsent"));
                assertThat(again.eyes().words("unsent")).contains("(2)");
                office.restart();
                again.untilStep("Tidak ada yang menunggu");
                assertThat(again.eyes().sees("unsent")).isFalse();
            }
            CounterView view = view(office, seen -> seen.servedToday() == 1);
            assertThat(view.history()).extracting(CounterView.Done::number).containsExactly(number);
        }
    }

    @Test
    void killedProcessOnASerialKeypadLeavesItsVisitorToTheNextOne() throws Exception {
        try (OneOffice office = new OneOffice(folder);
                SerialCable cable = new SerialCable(folder)) {
            String number = office.number("information");
            Files.writeString(
                    office.config().resolve("counter.yaml"),
                    "\nkeypad:\n  port: " + cable.nearEnd() + "\n",
                    StandardOpenOption.APPEND);
            Process program = start(office);
            try (OutputStream keypad = cable.farEnd()) {
                view(office, seen -> seen.state().equals("open"));
                pressUntil(keypad, office, seen -> seen.current() != null);
                pressUntil(
                        keypad,
                        office,
                        seen -> seen.current() != null && seen.current().startedAt() != null);
            } finally {
                program.destroyForcibly();
                assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
            }
            try (CounterHand hand = open(office, "Rina W.")) {
                hand.untilStep("Selesai");
                assertThat(hand.number()).contains(number, "Dilayani");
            }
        }
    }

    private CounterHand diesAndComesBack(CounterHand hand, OneOffice office, String step) throws Exception {
        hand.untilStep(step);
        hand.close();
        CounterHand again = open(office, "Rina W.");
        again.untilStep(step);
        return again;
    }

    private static void losesTheHub(OneOffice office, CounterHand hand) {
        office.kill();
        hand.until(seen -> seen.eyes().words("link").contains("terganggu sejak"));
    }

    /** The line needs a moment until the program listens, and a person presses again until something happens. */
    private static void pressUntil(OutputStream keypad, OneOffice office, Predicate<CounterView> seen)
            throws IOException {
        try (Watch<CounterView> watch = new Watch<>(office.connection(), ApiPaths.counterView(1), CounterView.class)) {
            for (int press = 0; press < 30; press++) {
                keypad.write("N\n".getBytes(StandardCharsets.US_ASCII));
                keypad.flush();
                if (watch.await(seen, Duration.ofSeconds(1)).isPresent()) {
                    return;
                }
            }
        }
        throw new AssertionError("The keypad was not heard");
    }

    private static CounterView view(OneOffice office, Predicate<CounterView> seen) {
        try (Watch<CounterView> watch = new Watch<>(office.connection(), ApiPaths.counterView(1), CounterView.class)) {
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> watch.await(seen, Duration.ofSeconds(1)), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private Process start(OneOffice office) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                CounterProcessMain.class.getName(),
                office.config().toString(),
                folder.resolve("counter").toString(),
                "Rina W.",
                "https://" + office.place(),
                office.data().toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("counter.log").toFile())
                .start();
    }

    private CounterHand open(OneOffice office, String operator) throws Exception {
        return open(office, "counter", operator);
    }

    private CounterHand open(OneOffice office, String home, String operator) throws Exception {
        return new CounterHand(
                office.connect(),
                CounterClientSettings.read(office.config(), folder.resolve(home))
                        .withHub(office.place())
                        .withCounter(1)
                        .withOperator(operator));
    }
}
