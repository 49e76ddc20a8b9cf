package id.giliran.display.watch;

import id.giliran.display.DisplayProgram;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.watch.Heartbeat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/**
 * The real wall with its real heartbeat, without a hub. In its first life its FX thread stops for ever; the second one ends in order
 * after its first tick. The argument is a folder.
 */
final class FreezingWall {
    private FreezingWall() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path lives = folder.resolve("lives");
        Files.writeString(lives, "life\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        boolean first = Files.readAllLines(lives).size() == 1;
        CountDownLatch ticked = new CountDownLatch(1);
        FxToolkit.start(true);
        try (Heartbeat heart = Heartbeat.begin(System.getenv(), ticked::countDown);
                DisplayProgram program = new DisplayProgram(
                        DisplaySettings.windowed(HubPlace.parse("127.0.0.1:1"), folder, folder),
                        LanguageFolders.none())) {
            program.everyTick(() -> {
                heart.turned();
                ticked.countDown();
            });
            ticked.await();
            if (first) {
                Platform.runLater(FreezingWall::freeze);
                new CountDownLatch(1).await();
            }
        }
        System.exit(0);
    }

    private static void freeze() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
