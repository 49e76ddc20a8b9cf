package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProblemReaderTest {
    @Test
    void aProblemComesBackWhole() {
        Problem problem = Problem.of(409, "nothing-waiting", "Nobody waits.", "Wait.", Map.of("counter", "3"));

        assertThat(ProblemReader.read(409, Json.write(problem))).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html> <b>Not\n Found</b>",
                "null",
                "[]",
                "7",
                "{}",
                "{\"title\":\"half\",\"facts\":{}}",
                "{\"type\""
            })
    void anythingElseStillGivesAClearSentence(String body) {
        Problem problem = ProblemReader.read(404, body);

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.code()).isEqualTo("unexplained-refusal");
        assertThat(problem.title()).contains("HTTP status 404");
        assertThat(problem.detail()).contains("Check that the address is the hub's");
    }

    @Test
    void whatWasAnsweredIsQuotedInShort() {
        Problem problem = ProblemReader.read(502, "<html>\n\n  Bad   gateway" + "!".repeat(1000));

        assertThat(problem.detail())
                .contains("<html> Bad gateway!!!")
                .endsWith("…")
                .hasSizeLessThan(400);
    }
}
