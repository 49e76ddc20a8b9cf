package id.giliran.rehearsal.counter;

import static org.awaitility.Awaitility.await;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.HubConnection;
import id.giliran.rehearsal.screen.ScreenHand;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.core.ConditionTimeoutException;
import org.testfx.api.FxRobot;

/** An operator's hand on the keys of one counter client, and the eyes on its window. */
final class CounterHand implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A person does not press faster on purpose; the program takes two presses within less for one. */
    private static final Duration BETWEEN_PRESSES = Duration.ofMillis(450);

    private final CounterClientProgram program;
    private final ScreenHand eyes;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    /** Opens the window and signs in as the settings say, as soon as that is possible. */
    CounterHand(HubConnection connection, CounterClientSettings settings) {
        program = FxToolkit.call(() -> new CounterClientProgram(settings, LanguageFolders.none(), connection, true));
        stage = FxToolkit.call(Stage::new);
        FxToolkit.await(() -> program.show(stage));
        eyes = new ScreenHand(program.scene());
    }

    ScreenHand eyes() {
        return eyes;
    }

    /** The words of the big button. */
    String step() {
        return eyes.words("primary");
    }

    String number() {
        return eyes.words("in-hand");
    }

    void until(Predicate<CounterHand> seen) {
        try {
            await().atMost(PATIENCE).until(() -> seen.test(this));
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("The window says: " + eyes.words(), late);
        }
    }

    /** Waits for the big button to say this. */
    void untilStep(String words) {
        until(hand -> hand.step().contains(words));
    }

    /** One press of a key, when a person would make it. */
    void press(KeyCode... keys) {
        FxToolkit.await(() -> {
            stage.toFront();
            stage.requestFocus();
        });
        await().pollDelay(BETWEEN_PRESSES).until(() -> true);
        robot.press(keys).release(keys);
    }

    /** One press of the key of the next step, and what the big button then says. */
    String next() {
        String before = Objects.requireNonNull(step());
        press(KeyCode.SPACE);
        until(hand -> !hand.step().equals(before) || hand.eyes.sees("panel-no-show"));
        return step();
    }

    /** The program ends as when the power goes: nothing is said to the hub, nothing is put in order. */
    @Override
    public void close() {
        FxToolkit.await(stage::close);
    }
}
