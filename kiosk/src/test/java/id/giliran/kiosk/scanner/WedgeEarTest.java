package id.giliran.kiosk.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WedgeEarTest {
    private final WedgeEar ear = new WedgeEar();
    private Duration now = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 60})
    void scannerIsHeard(int pause) {
        assertThat(type("MP-2026/0042", pause)).contains("MP-2026/0042");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 100, 400})
    void personIsNot(int pause) {
        assertThat(type("MP-2026/0042", pause)).isEmpty();
    }

    @Test
    void fewQuickKeysAreNoCode() {
        assertThat(type("abcd", 1)).isEmpty();
    }

    @Test
    void enterLongAfterwardsIsAPersonsOwn() {
        for (String letter : List.of("M", "P", "-", "2", "0", "2", "6")) {
            ear.hear(letter, now);
        }
        now = now.plusMillis(200);

        assertThat(ear.end(now)).isEmpty();
    }

    @Test
    void whatAPersonTypedBeforeIsNoPartOfTheCode() {
        ear.hear("x", now);
        now = now.plusMillis(300);

        assertThat(type("A-12345", 5)).contains("A-12345");
    }

    @Test
    void everyCodeIsHeardOnce() {
        assertThat(type("FIRST-1", 5)).contains("FIRST-1");
        assertThat(ear.end(now)).isEmpty();
        assertThat(type("SECOND-2", 5)).contains("SECOND-2");
    }

    @Test
    void keyHeldDownEndsSomewhere() {
        for (int count = 0; count < 5_000; count++) {
            ear.hear("a", now);
            now = now.plusMillis(30);
        }

        assertThat(ear.end(now).orElse("").length()).isLessThanOrEqualTo(1_001);
    }

    private Optional<String> type(String code, int pauseMillis) {
        now = now.plusSeconds(1);
        for (String letter : code.split("", -1)) {
            if (!letter.isEmpty()) {
                ear.hear(letter, now);
                now = now.plusMillis(pauseMillis);
            }
        }
        return ear.end(now);
    }
}
