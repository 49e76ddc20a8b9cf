package id.giliran.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A child for the tests. Its arguments: a file that gets a line at each start, and for each start what this life shall be. */
final class Patient {
    private Patient() {}

    public static void main(String[] arguments) throws Exception {
        Path starts = Path.of(arguments[0]);
        Files.writeString(
                starts,
                "started " + ProcessHandle.current().pid() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        int life = Files.readAllLines(starts).size();
        String fate = arguments[Math.min(life, arguments.length - 1)];
        if (fate.matches("[0-9]+")) {
            Runtime.getRuntime().halt(Integer.parseInt(fate));
        }
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(starts, "asked to end")));
        try (Heartbeat heart = Heartbeat.begin(System.getenv(), over::countDown);
                var thread = Executors.newSingleThreadScheduledExecutor()) {
            var _ = thread.scheduleAtFixedRate(heart::turned, 0, 20, TimeUnit.MILLISECONDS);
            if (fate.equals("freezes")) {
                boolean _ = over.await(500, TimeUnit.MILLISECONDS);
                var _ = thread.submit(() -> {
                    over.await();
                    return true;
                });
            }
            over.await();
            thread.shutdownNow();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void write(Path file, String line) {
        try {
            Files.writeString(
                    file.resolveSibling("ends"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
