package id.giliran.kiosk.logs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs the log files into one zip: on a USB stick when one is plugged in, else into a folder of the kiosk. */
public final class LogExport {
    private static final Logger LOG = LoggerFactory.getLogger(LogExport.class);

    private final Path logs;
    private final Path ownFolder;
    private final Supplier<List<Path>> sticks;

    /**
     * An export.
     *
     * @param logs folder of the log files
     * @param ownFolder where the zip goes when no stick takes it
     * @param sticks folders of the removable disks that are plugged in
     */
    public LogExport(Path logs, Path ownFolder, Supplier<List<Path>> sticks) {
        this.logs = logs;
        this.ownFolder = ownFolder;
        this.sticks = sticks;
    }

    /**
     * Packs everything.
     *
     * @param name of the zip, without ending
     * @param summary how the kiosk is at this moment; packed as {@code kiosk.txt}
     * @return the zip
     * @throws IOException when no place takes it
     */
    public Path export(String name, String summary) throws IOException {
        for (Path stick : sticks.get()) {
            try {
                return pack(stick.resolve(name + ".zip"), summary);
            } catch (IOException full) {
                LOG.warn("The logs cannot be saved on {}: {}", stick, full.getMessage());
            }
        }
        Files.createDirectories(ownFolder);
        return pack(ownFolder.resolve(name + ".zip"), summary);
    }

    /** Under its name only when complete: a stick may be pulled out too early. */
    private Path pack(Path zip, String summary) throws IOException {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("kiosk.txt"));
            out.write(summary.getBytes(StandardCharsets.UTF_8));
            for (Path log : logFiles()) {
                out.putNextEntry(new ZipEntry("logs/" + log.getFileName()));
                Files.copy(log, out);
            }
        } catch (IOException | UncheckedIOException broken) {
            Files.deleteIfExists(part);
            throw broken instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) broken;
        }
        return Files.move(part, zip);
    }

    private List<Path> logFiles() throws IOException {
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
