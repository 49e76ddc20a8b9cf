package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PulseTest {
    private final AtomicInteger turns = new AtomicInteger();

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void aCallTurnsFiveTimesAndThenRests() {
        Region node = watchedNode();
        FxToolkit.await(() -> new Pulse(node, true).start());
        await().atMost(Duration.ofSeconds(30)).until(() -> turns.get() == 10);
        assertThat(FxToolkit.call(() -> node.getPseudoClassStates().contains(Pulse.TURNED)))
                .isFalse();
    }

    @Test
    void stoppingLeavesTheNodeAsItWas() {
        Region node = watchedNode();
        Pulse pulse = FxToolkit.call(() -> new Pulse(node, true));
        FxToolkit.await(pulse::start);
        await().atMost(Duration.ofSeconds(10)).until(() -> turns.get() == 1);
        FxToolkit.await(pulse::stop);
        assertThat(turns).hasValue(2);
        assertThat(FxToolkit.call(() -> node.getPseudoClassStates().contains(Pulse.TURNED)))
                .isFalse();
    }

    @Test
    void withoutMotionNothingTurns() {
        Region node = watchedNode();
        FxToolkit.await(() -> new Pulse(node, false).start());
        await().during(Duration.ofMillis(800)).atMost(Duration.ofSeconds(5)).until(() -> turns.get() == 0);
    }

    /** Counts each change of the look: two are one flash. */
    private Region watchedNode() {
        return FxToolkit.call(() -> {
            Region node = new Region();
            node.getPseudoClassStates()
                    .addListener((javafx.collections.SetChangeListener<Object>) change -> turns.incrementAndGet());
            return node;
        });
    }
}
