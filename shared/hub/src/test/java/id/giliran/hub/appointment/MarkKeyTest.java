package id.giliran.hub.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkKeyTest {
    private final MarkKey key = MarkKey.random();

    @ParameterizedTest
    @ValueSource(strings = {"AB12CD", " ab-12 cd ", "ＡＢ12cd", "AB\u00a012\u2013CD\u200b", "a b 1 2 c d\t"})
    void howACodeIsWrittenMakesNoDifference(String written) {
        assertThat(key.mark(CodeText.of(written))).isEqualTo(key.mark(CodeText.of("AB12CD")));
    }

    @Test
    void anotherCodeOrAnotherKeyMakesAnotherMark() {
        assertThat(key.mark(CodeText.of("AB12CE"))).isNotEqualTo(key.mark(CodeText.of("AB12CD")));
        assertThat(MarkKey.random().mark(CodeText.of("AB12CD"))).isNotEqualTo(key.mark(CodeText.of("AB12CD")));
    }

    @Test
    void aKeyThatWasStoredMakesTheSameMarks() {
        assertThat(MarkKey.read(key.text()).mark(CodeText.of("AB12CD"))).isEqualTo(key.mark(CodeText.of("AB12CD")));
    }

    @Test
    void aCodeTellsItselfToNoLog() {
        assertThat(CodeText.of("AB12CD")).hasToString("a code");
    }
}
