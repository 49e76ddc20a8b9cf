package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HarmlessTest {
    @Test
    void numbersNamesTimesAndSpansStayAsTheyAre() {
        for (String fact : new String[] {
            "A017", "Rina D'Souza", "Çelik & Sari", "王丽", "فاطمة", "2026-11-23T08:00:00+07:00", "B, C/D (2)"
        }) {
            assertThat(Harmless.words(fact)).isEqualTo(fact);
        }
    }

    @Test
    void whatABrowserTakesForMoreThanWordsIsTakenOut() {
        Problem problem = Problem.of(
                404, "unknown-counter", "title", "detail", Map.of("counter", "<b onload=\"x\">&\u202e1\r\n"));

        assertThat(Harmless.of(problem).facts()).containsEntry("counter", "?b onload=?x??&?1??");
    }

    @Test
    void nothingLongComesBack() {
        assertThat(Harmless.words("x".repeat(10_000))).hasSize(200);
    }
}
