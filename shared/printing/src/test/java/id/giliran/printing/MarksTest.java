package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void noMarkComesAgainSoonAndNoLetterOfOneLooksLikeTheBeginningOfAnotherMessage() {
        Marks marks = new Marks();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 1 << 16; i++) {
            String mark = marks.next();
            assertThat(given.add(mark)).isTrue();
            assertThat(mark).hasSize(4);
            assertThat(mark.chars()).allMatch(letter -> letter >= ' ' && letter <= '~' && (letter & 0x10) == 0);
        }
    }
}
