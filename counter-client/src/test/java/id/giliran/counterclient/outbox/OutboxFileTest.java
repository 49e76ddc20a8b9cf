package id.giliran.counterclient.outbox;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.CounterAct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutboxFileTest {
    private static final PendingAct START =
            new PendingAct("key-start", CounterAct.START, "t17", "A017", null, null, "Rina W.", NOW.minusSeconds(60));
    private static final PendingAct FINISH =
            new PendingAct("key-finish", CounterAct.FINISH, "t17", "A017", "completed", List.of(2, 4), null, NOW);

    @TempDir
    private Path folder;

    private OutboxFile file;

    @BeforeEach
    void open() {
        file = new OutboxFile(folder.resolve("kept"), 3);
    }

    @Test
    void whatIsWrittenIsReadAgainInOrder() throws IOException {
        file.write(List.of(START, FINISH));
        assertThat(file.read().acts()).containsExactly(START, FINISH);
        assertThat(folder.resolve("kept")).isDirectoryContaining("glob:**counter-3-outbox.json");
        file.write(List.of(FINISH));
        assertThat(file.read().acts()).containsExactly(FINISH);
    }

    @Test
    void countersThatLeftSomethingAreFound() throws IOException {
        assertThat(OutboxFile.counters(folder.resolve("kept"))).isEmpty();
        file.write(List.of(START));
        new OutboxFile(folder.resolve("kept"), 12).write(List.of(FINISH));
        Files.writeString(folder.resolve("kept/counter-3-outbox.json.unreadable-1"), "");
        assertThat(OutboxFile.counters(folder.resolve("kept"))).containsExactly(3, 12);
    }

    @Test
    void nothingToKeepLeavesNoFile() throws IOException {
        file.write(List.of(START));
        file.write(List.of());
        assertThat(folder.resolve("kept")).isEmptyDirectory();
        assertThat(file.read().acts()).isEmpty();
        assertThat(file.read().setAside()).isEmpty();
    }

    @Test
    void halfWrittenFileOfAPowerCutDoesNotCount() throws IOException {
        file.write(List.of(START));
        Files.writeString(folder.resolve("kept/counter-3-outbox.json.new"), "{\"acts\":[{");
        assertThat(file.read().acts()).containsExactly(START);
        file.write(List.of(START, FINISH));
        assertThat(file.read().acts()).containsExactly(START, FINISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"acts\":[{}]}",
                "{\"acts\":[{\"key\":\"k\",\"act\":\"call-next\",\"ticket\":\"t\",\"number\":\"A1\",\"doneAt\":\"2026-11-23T02:42:00Z\"}]}",
                "{\"acts\":[{\"key\":\"k\",\"act\":\"finish\",\"ticket\":\"t\",\"number\":\"A1\",\"doneAt\":\"2026-11-23T02:42:00Z\"}]}",
                "{\"acts\":[{\"key\":\"k\",\"act\":\"start\",\"ticket\":\"t\",\"number\":\"A1\",\"doneAt\":\"today\"}]}",
            })
    void fileThatMakesNoSenseIsSetAsideWhole(String text) throws IOException {
        Path written = Files.createDirectories(folder.resolve("kept")).resolve("counter-3-outbox.json");
        Files.writeString(written, text);
        OutboxFile.Found found = file.read();
        assertThat(found.acts()).isEmpty();
        assertThat(found.setAside())
                .hasValueSatisfying(aside -> assertThat(aside).hasContent(text));
        assertThat(written).doesNotExist();
    }

    @Test
    void secondFileThatMakesNoSenseDoesNotReplaceTheFirst() throws IOException {
        Path written = Files.createDirectories(folder.resolve("kept")).resolve("counter-3-outbox.json");
        Files.writeString(written, "first");
        Path first = file.read().setAside().orElseThrow();
        Files.writeString(written, "second");
        Path second = file.read().setAside().orElseThrow();
        assertThat(first).hasContent("first");
        assertThat(second).hasContent("second");
    }
}
