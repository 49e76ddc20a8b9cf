package id.giliran.counterclient.outbox;

import id.giliran.protocol.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The outbox of one counter on disk. Replaced as a whole, so that a power cut leaves the old one or the new one. Not for several threads at once. */
final class OutboxFile {
    private static final Pattern NAME = Pattern.compile("counter-([1-9][0-9]{0,3})-outbox\\.json");

    private final Path file;

    OutboxFile(Path folder, int counter) {
        this.file = folder.resolve("counter-" + counter + "-outbox.json");
    }

    /** The counters that left something in this folder. */
    static List<Integer> counters(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException neverKept) {
            return List.of();
        }
    }

    /** What the file holds, oldest first. */
    private record Content(List<PendingAct> acts) {
        Content {
            acts = List.copyOf(acts);
        }
    }

    /**
     * What was found.
     *
     * @param setAside where a file that could not be read lies now
     */
    record Found(List<PendingAct> acts, Optional<Path> setAside) {}

    Path path() {
        return file;
    }

    /** Reads the acts; a file that cannot be read is moved out of the way, so that nothing writes over it. */
    Found read() throws IOException {
        try {
            Content content = Json.read(Files.readString(file), Content.class);
            return content == null
                    ? new Found(List.of(), Optional.of(setAside()))
                    : new Found(content.acts(), Optional.empty());
        } catch (NoSuchFileException nothingKept) {
            return new Found(List.of(), Optional.empty());
        } catch (IOException | JacksonException unreadable) {
            return new Found(List.of(), Optional.of(setAside()));
        }
    }

    /** Returns once the acts are safe on disk; without acts there is no file. */
    void write(List<PendingAct> acts) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        Files.createDirectories(folder);
        if (acts.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            writeThrough(fresh, Json.write(new Content(acts)));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        flushFolder(folder);
    }

    private static void writeThrough(Path fresh, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The new name must be safe too. Windows opens no folders, and needs no such flush. */
    private static void flushFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path setAside() throws IOException {
        for (int place = 1; ; place++) {
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable-" + place);
            if (Files.notExists(aside)) {
                return Files.move(file, aside);
            }
        }
    }
}
