package id.giliran.rehearsal;

import id.giliran.rehearsal.trial.soak.WarmUp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the hub's AOT cache; the launcher starts it after a build. */
public final class WarmUpMain {
    private WarmUpMain() {}

    /**
     * The arguments are the folder of the office's settings, an empty folder to work in, and the cache to make.
     *
     * @throws IOException when it cannot be made; the hub starts without it, only slower
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        Path cache = Path.of(arguments[2]);
        WarmUp.run(Path.of(arguments[0]), Path.of(arguments[1]), cache);
        if (!Files.exists(cache)) {
            throw new IOException("The hub's JVM has made no AOT cache at " + cache + ".");
        }
    }
}
