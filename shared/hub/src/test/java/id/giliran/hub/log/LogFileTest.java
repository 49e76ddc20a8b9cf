package id.giliran.hub.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogFileTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogFileTest.class);

    @TempDir
    private Path data;

    @Test
    void fullFilesGiveWayAndAtMostTenAreKept() {
        try (LogFile _ = LogFile.in(data, new FileSize(2_000))) {
            // The size is looked at now and then only, so that logging stays cheap.
            Awaitility.await().until(() -> {
                IntStream.range(0, 20).forEach(number -> LOG.info("{}", "full ".repeat(20)));
                return Files.exists(data.resolve("log/hub.9.jsonl"));
            });

            assertThat(files()).hasSize(10).contains("hub.jsonl", "hub.1.jsonl", "hub.9.jsonl");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTheFileOnly() throws IOException {
        Path inTheWay = Files.writeString(data.resolve("log"), "a file where the folder should be");

        try (LogFile _ = LogFile.in(data)) {
            LOG.info("this goes to the console");
        }

        assertThat(inTheWay).hasContent("a file where the folder should be");
    }

    private Stream<String> files() {
        try (Stream<Path> files = Files.list(data.resolve("log"))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
