package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HubStartTest {
    @Test
    void theUsualOptionsAreReadInAnyOrder() {
        assertThat(HubStart.plainly("--port", "8750", "--config", "here and there"))
                .contains(new HubStart(Path.of("here and there"), null, 8750, null));
        assertThat(HubStart.plainly("--data", "/there")).contains(new HubStart(null, Path.of("/there"), null, null));
        assertThat(HubStart.plainly("--listen", "127.0.0.1")).contains(new HubStart(null, null, null, "127.0.0.1"));
        assertThat(HubStart.plainly()).contains(new HubStart(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "verify",
                "--port",
                "--port many",
                "--port -1",
                "--port 1234567890123",
                "--data --port",
                "--data @file",
                "--data=here",
                "--data here --data there",
                "--colour red",
                "verify --data here"
            })
    void whateverElseIsSaidIsLeftToPicocli(String line) {
        assertThat(HubStart.plainly(line.split(" ", -1))).isEmpty();
    }
}
