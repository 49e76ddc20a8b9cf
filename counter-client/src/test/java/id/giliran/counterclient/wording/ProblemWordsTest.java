package id.giliran.counterclient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.fx.texts.Texts;
import id.giliran.protocol.Problem;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProblemWordsTest {
    /** What the hub refuses by a rule of the queue; the client does not see the hub's code, so the list stands here. */
    static final Set<String> CODES = Set.of(
            "day-not-open",
            "day-over",
            "day-already-open",
            "day-in-the-past",
            "personal-number",
            "plan-in-use",
            "unknown-service",
            "unknown-stage",
            "unknown-counter",
            "unknown-kiosk",
            "unknown-ticket",
            "unknown-number",
            "ticket-id-taken",
            "service-closed",
            "quota-used-up",
            "wrong-state",
            "not-at-this-counter",
            "counter-closed",
            "counter-on-pause",
            "counter-not-on-pause",
            "counter-taken",
            "counter-taken-over",
            "unknown-requirement",
            "called-just-now",
            "call-again-first",
            "come-back-over",
            "party-too-large",
            "counter-busy",
            "nothing-waiting",
            "nothing-to-undo",
            "reason-missing",
            "sign-in-refused",
            "staff-list-empty",
            "sign-in-delayed",
            "secret-must-change",
            "secret-too-weak",
            "not-signed-in",
            "not-permitted",
            "consent-needed",
            "consent-refused",
            "busy",
            "too-many-requests");

    /** Said otherwise where the hub tells why, or to which act. */
    private static final Pattern KINDS = Pattern.compile("(secret-too-weak|consent-needed)-.*");

    private static final Map<String, String> FACTS =
            Map.of("number", "A017", "counter", "3", "operator", "Budi S.", "state", "Served");

    @ParameterizedTest
    @FieldSource("CODES")
    void everyRefusalHasASentenceOfItsOwnInEachLanguage(String code) {
        for (String language : Set.of("id", "en")) {
            ProblemWords words = new ProblemWords(SampleWords.in(language));
            String general = words.sentence(problem("never-heard-of", FACTS));
            assertThat(words.sentence(problem(code, FACTS)))
                    .isNotEqualTo(general)
                    .endsWith(".")
                    .doesNotContain("{", "  ");
            assertThat(words.sentence(problem(code, Map.of()))).endsWith(".").doesNotContain("{", "  ", "null");
        }
    }

    @Test
    void everySentenceBelongsToARefusalThatTheHubKnows() {
        Set<String> written = Texts.load(CounterClientProgram.class, "id", "en").keys().stream()
                .filter(key -> key.startsWith("problem."))
                .map(key -> key.substring("problem.".length()))
                .filter(code -> !code.equals("general"))
                .filter(code -> !KINDS.matcher(code).matches())
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(CODES);
    }

    @Test
    void factsStandInTheSentence() {
        ProblemWords words = new ProblemWords(SampleWords.in("id"));
        assertThat(words.sentence(problem("wrong-state", FACTS)))
                .isEqualTo("Tidak dapat dilakukan: A017 sekarang sudah selesai dilayani.");
        assertThat(words.sentence(problem("counter-taken", FACTS)))
                .isEqualTo(
                        "Petugas Budi S. baru saja masuk di loket ini. Tekan Masuk sekali lagi untuk mengambil alih, atau"
                                + " pilih loket lain.");
        assertThat(words.sentence(problem("counter-taken", Map.of()))).contains("lain");
    }

    @Test
    void whyAndToWhichActAreSaidWhereTheHubTellsThem() {
        ProblemWords words = new ProblemWords(SampleWords.in("id"));
        assertThat(words.sentence(problem("secret-too-weak", Map.of("least", "8", "why", "short"))))
                .isEqualTo("Terlalu pendek: sedikitnya 8 huruf atau angka.");
        assertThat(words.sentence(problem("secret-too-weak", Map.of("why", "something-new"))))
                .isEqualTo("PIN atau kata sandi itu terlalu lemah. Pilih yang lain.");
        assertThat(words.sentence(problem("counter-taken", Map.of("operator", "7", "operatorName", "Siti"))))
                .startsWith("Petugas Siti ");
    }

    @Test
    void codeOfANewerHubGetsTheGeneralSentence() {
        assertThat(new ProblemWords(SampleWords.in("en")).sentence(problem("moon-is-full", Map.of())))
                .isEqualTo("The hub refused: Refused. Try again, or tell a technician.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Issued", "no-show", "NoShow", "Void", "unserved"})
    void stateOfATicketIsSaidInWords(String state) {
        String sentence = new ProblemWords(SampleWords.in("id"))
                .sentence(problem("wrong-state", Map.of("number", "A017", "state", state)));
        assertThat(sentence).doesNotContain("keadaan lain");
    }

    private static Problem problem(String code, Map<String, String> facts) {
        return Problem.of(409, code, "Refused.", "Because.", facts);
    }
}
