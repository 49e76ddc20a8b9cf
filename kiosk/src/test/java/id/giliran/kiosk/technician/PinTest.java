package id.giliran.kiosk.technician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PinTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void onlyItsOwnDigitsMatch() {
        Pin pin = Pin.parse(Pin.of("271828").toString());

        assertThat(pin.matches("271828")).isTrue();
        assertThat(pin.matches("271829")).isFalse();
        assertThat(pin.matches("")).isFalse();
    }

    @Test
    void sameDigitsAreHashedDifferentlyEachTimeAndNeverPlain() {
        String first = Pin.of("271828").toString();

        assertThat(first).doesNotContain("271828").startsWith("pbkdf2-sha256:600000:");
        assertThat(Pin.of("271828").toString()).isNotEqualTo(first);
    }

    @Test
    void hashIsThatOfOtherTools() {
        // python3: hashlib.pbkdf2_hmac('sha256', b'271828', bytes(16), 600000)
        Pin pin = Pin.parse("pbkdf2-sha256:600000:AAAAAAAAAAAAAAAAAAAAAA:R7KrBIylTogK38Hpr2Op7gW7cWjEjQ2Gg2fMvxIVnyI");

        assertThat(pin.matches("271828")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"271828", "", "pbkdf2-sha256:0600000:AAAAAAAAAAAAAAAAAAAAAA:x", "md5:1:a:b"})
    void anythingElseIsRefusedWithTheRemedy(String written) {
        assertThatThrownBy(() -> Pin.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--new-pin");
    }

    @Test
    void newPinIsAskedForTwiceAndPrintedForTheFile() {
        assertThat(make("271828", "271828")).isTrue();

        String line = out.toString()
                .lines()
                .filter(text -> text.startsWith("  pin: "))
                .findFirst()
                .orElseThrow();
        assertThat(Pin.parse(line.substring("  pin: ".length())).matches("271828"))
                .isTrue();
        assertThat(out.toString()).contains("technician:").doesNotContain("271828");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234567890123", "27182a", "letters"})
    void unsuitablePinIsOneSentence(String typed) {
        assertThat(make(typed, typed)).isFalse();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void twoDifferentPinsAreOneSentence() {
        assertThat(make("271828", "271829")).isFalse();
        assertThat(err.toString()).contains("differ");
    }

    @Test
    void endedInputIsOneSentence() {
        assertThat(make()).isFalse();
        assertThat(err.toString().lines()).hasSize(1);
    }

    private boolean make(String... typed) {
        Queue<String> answers = new ArrayDeque<>(List.of(typed));
        return NewPin.make(prompt -> answers.poll(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
