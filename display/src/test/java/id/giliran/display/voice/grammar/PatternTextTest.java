package id.giliran.display.voice.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PatternTextTest {
    private static final String SIGNS = "ab1- ,[]{}:é";
    private static final long SEED = 20_261_122;

    @Test
    void aPatternIsClipsPlacesBreathsAndWhatIsSaidWhenSomethingIsLeft() {
        assertThat(PatternText.read("seratus-x {a},[below 100: dan {a}][b]", Set.of("a")))
                .containsExactly(
                        new Part.Clip("seratus-x"),
                        new Part.Slot("a"),
                        new Part.Breath(),
                        new Part.WhenLeft(1, 100, List.of(new Part.Clip("dan"), new Part.Slot("a"))),
                        new Part.WhenLeft(1, Integer.MAX_VALUE, List.of(new Part.Clip("b"))));
    }

    @Test
    void anyTextIsAPatternOrEndsInASentence() {
        Random random = new Random(SEED);
        for (int tries = 0; tries < 5_000; tries++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
            assertThatCode(() -> readOrRefuse(text.toString()))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(String text) {
        try {
            assertThat(PatternText.read(text, Set.of("a", "ab"))).isNotEmpty();
        } catch (IllegalArgumentException wrong) {
            assertThat(wrong.getMessage()).endsWith(".");
        }
    }
}
