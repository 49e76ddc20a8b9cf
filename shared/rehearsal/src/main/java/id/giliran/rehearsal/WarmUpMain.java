package id.giliran.rehearsal;

import id.giliran.rehearsal.trial.soak.WarmUp;
import id.giliran.rehearsal.trial.wall.WallWarmUp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the AOT cache of the hub or of the display; the launcher starts it. */
public final class WarmUpMain {
    private WarmUpMain() {}

    /**
     * The arguments are {@code hub} or {@code display}, the folder of the office's settings, an empty folder to work in, and the cache
     * to make.
     *
     * @throws IOException when it cannot be made; the program starts without it, only slower
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        Path config = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Path cache = Path.of(arguments[3]);
        if (arguments[0].equals("display")) {
            WallWarmUp.run(config, folder, cache);
        } else {
            WarmUp.run(config, folder, cache);
        }
        if (!Files.exists(cache)) {
            throw new IOException("The JVM of the " + arguments[0] + " has made no AOT cache at " + cache + ".");
        }
    }
}
