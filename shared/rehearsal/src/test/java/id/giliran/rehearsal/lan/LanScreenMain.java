package id.giliran.rehearsal.lan;

import id.giliran.counterclient.CounterClientMain;
import id.giliran.display.DisplayMain;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import id.giliran.kiosk.KioskMain;
import id.giliran.rehearsal.screen.ScreenHand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/**
 * One of the programs with a screen, started by its own main method, on JavaFX's off-screen platform, and somebody who stands
 * before it. All that he can read is a line of the standard output whenever it changes. What he does comes on the standard input,
 * a line each: {@code tap ID}, {@code type ID WORDS}, {@code picture FILE}. Arguments: the program, and its own arguments.
 */
final class LanScreenMain {
    private static final long LOOK_MILLIS = 100;

    private final PrintStream out = System.out;
    private String read = "";

    private LanScreenMain() {}

    public static void main(String[] arguments) throws NoScreenException {
        // The program asks for a real screen, as in an office.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxToolkit.start(true);
        LanScreenMain somebody = new LanScreenMain();
        ScheduledExecutorService eyes = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("eyes").factory());
        var unused = eyes.scheduleWithFixedDelay(somebody::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        Thread.ofPlatform().daemon().name("hands").start(somebody::act);
        begin(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void begin(String program, String[] arguments) {
        switch (program) {
            case "kiosk" -> KioskMain.main(arguments);
            case "display" -> DisplayMain.main(arguments);
            case "counter" -> CounterClientMain.main(arguments);
            default -> throw new IllegalArgumentException(program);
        }
    }

    private void look() {
        window().map(ScreenHand::new)
                .map(ScreenHand::words)
                .filter(words -> !words.equals(read))
                .ifPresent(words -> {
                    read = words;
                    out.println("SCREEN " + words);
                });
    }

    private void act() {
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] parts = order.split(" ", 3);
                window().ifPresent(window -> obey(window, parts));
            }
        } catch (IOException gone) {
            System.err.println("HANDS " + gone.getMessage());
        }
    }

    private void obey(Scene window, String[] order) {
        switch (order[0]) {
            case "tap" -> new ScreenHand(window).tap(order[1]);
            case "type" -> FxToolkit.await(() -> type(window, order[1], order[2]));
            case "picture" -> draw(window, Path.of(order[1]));
            default -> System.err.println("HANDS do not know " + order[0]);
        }
    }

    private static void type(Scene window, String id, String words) {
        if (window.lookup("#" + id) instanceof TextInputControl line && line.isEditable()) {
            line.requestFocus();
            line.selectAll();
            line.replaceSelection(words);
        }
    }

    private void draw(Scene window, Path file) {
        try {
            Picture.save(window, file);
        } catch (IOException undrawn) {
            System.err.println("HANDS " + undrawn.getMessage());
        }
    }

    private static Optional<Scene> window() {
        return FxToolkit.call(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null)
                .findFirst());
    }
}
