package id.giliran.kiosk.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineEarTest {
    private final LineEar ear = new LineEar();

    @Test
    void codesEndWithWhateverScannersSend() {
        assertThat(heard("ONE\r\nTWO\nTHREE\tFOUR\r")).containsExactly("ONE", "TWO", "THREE", "FOUR");
    }

    @Test
    void silenceEndsACodeToo() {
        assertThat(heard("FIVE")).isEmpty();
        assertThat(ear.silence()).contains("FIVE");
        assertThat(ear.silence()).isEmpty();
    }

    @Test
    void lettersOfOtherScriptsAreKept() {
        assertThat(heard("رمز-1\n")).containsExactly("رمز-1");
    }

    @Test
    void noiseWithoutEndIsCut() {
        assertThat(heard("x".repeat(2_500))).hasSize(2);
    }

    private List<String> heard(String line) {
        List<String> codes = new ArrayList<>();
        for (byte one : line.getBytes(StandardCharsets.UTF_8)) {
            ear.hear(one).ifPresent(codes::add);
        }
        return codes;
    }
}
