package id.giliran.rehearsal.trial.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CallScannerTest {
    private static final byte[] STREAM = """
            event: view
            data: {"view":{"calls":[]}}

            event: view
            data: {"view":{"calls":[{"announcement":"2026-11-23/9","number":"A1"},{"announcement":"2026-11-23/8"}]}}

            event: heartbeat
            data: {}

            event: view
            data: {"view":{"calls":[{"announcement":"2026-11-23/17","number":"A2"},{"announcement":"2026-11-23/9"}]}}
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void theNewestCallIsFoundWhereverTheNetworkCuts() {
        for (int cut = 0; cut <= STREAM.length; cut++) {
            CallScanner scanner = new CallScanner();
            scanner.read(STREAM, cut);
            byte[] rest = Arrays.copyOfRange(STREAM, cut, STREAM.length);
            scanner.read(rest, rest.length);

            assertThat(scanner.newest()).as("cut at %d", cut).isEqualTo(17);
        }
    }

    @Test
    void beforeTheFirstCallThereIsNone() {
        CallScanner scanner = new CallScanner();
        scanner.read(STREAM, 40);

        assertThat(scanner.newest()).isZero();
    }
}
