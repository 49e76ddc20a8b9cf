package id.giliran.rehearsal.demo;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;

/** A simulated visitor's finger on the real kiosk: looks for what can be tapped and taps it. Runs on one thread. */
final class KioskHand implements Runnable {
    private static final Duration BETWEEN_VISITS = Duration.ofSeconds(4);
    private static final Duration THINKING = Duration.ofMillis(700);
    private static final Duration PRINTING = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Scene kiosk;
    private final Pace pace;
    private final Chance chance;
    private final Consumer<String> photographer;

    /**
     * A finger for this kiosk.
     *
     * @param photographer is told the name of each screen that should be kept
     */
    KioskHand(Scene kiosk, Pace pace, Chance chance, Consumer<String> photographer) {
        this.kiosk = kiosk;
        this.pace = pace;
        this.chance = chance;
        this.photographer = photographer;
    }

    @Override
    public void run() {
        while (pace.passReal(BETWEEN_VISITS)) {
            visit();
        }
    }

    private void visit() {
        List<String> services = FxToolkit.call(() -> kiosk.getRoot().lookupAll(".button").stream()
                .filter(KioskHand::canBeTapped)
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("service-"))
                .toList());
        if (services.isEmpty()) {
            return;
        }
        photographer.accept("kiosk-1-services");
        tap(chance.oneOf(services));
        if (shows("take-number", THINKING.multipliedBy(3))) {
            pace.passReal(THINKING);
            photographer.accept("kiosk-2-requirements");
            tap("take-number");
        }
        if (shows("done", PRINTING)) {
            pace.passReal(THINKING);
            photographer.accept("kiosk-3-ticket");
            tap("done");
        }
    }

    private boolean shows(String id, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!FxToolkit.call(() -> find(id) != null)) {
            if (System.nanoTime() > until || !pace.passReal(LOOK)) {
                return false;
            }
        }
        return true;
    }

    private void tap(String id) {
        FxToolkit.await(() -> {
            if (find(id) instanceof ButtonBase button) {
                button.fireEvent(new ActionEvent());
            }
        });
    }

    private @Nullable Node find(String id) {
        Set<Node> found = kiosk.getRoot().lookupAll("#" + id);
        return found.stream().filter(KioskHand::canBeTapped).findFirst().orElse(null);
    }

    private static boolean canBeTapped(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.isDisabled()) {
                return false;
            }
        }
        return true;
    }
}
