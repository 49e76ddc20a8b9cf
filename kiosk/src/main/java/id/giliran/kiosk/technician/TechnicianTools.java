package id.giliran.kiosk.technician;

import id.giliran.kiosk.logs.LogExport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a technician can do here besides looking.
 *
 * @param work where slow things are done, one after the other
 * @param pairAgain makes the kiosk ask anew to be let in
 * @param end ends the program
 */
public record TechnicianTools(
        PrinterDesk printer,
        Supplier<KioskFacts> known,
        LogExport logs,
        Supplier<Instant> now,
        Executor work,
        Executor screenThread,
        Runnable pairAgain,
        Runnable end) {
    private static final Logger LOG = LoggerFactory.getLogger(TechnicianTools.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    KioskFacts facts() {
        return known.get();
    }

    void askToBeLetInAgain() {
        LOG.info("The technician has this kiosk paired again.");
        pairAgain.run();
    }

    void quit() {
        LOG.info("The technician ends the program.");
        end.run();
    }

    /**
     * Packs the logs.
     *
     * @param watcher told on the screen's thread where they are; empty when no place took them
     */
    void export(String summary, Consumer<Optional<Path>> watcher) {
        String name = "giliran-kiosk-" + facts().number() + "-"
                + STAMP.format(now.get().atZone(ZoneId.systemDefault()));
        work.execute(() -> {
            Optional<Path> zip = exported(name, summary);
            screenThread.execute(() -> watcher.accept(zip));
        });
    }

    private Optional<Path> exported(String name, String summary) {
        try {
            Path zip = logs.export(name, summary).toAbsolutePath();
            LOG.info("The logs were saved as {}.", zip);
            return Optional.of(zip);
        } catch (IOException failed) {
            LOG.error("The logs cannot be saved: {}", failed.getMessage());
            return Optional.empty();
        }
    }
}
