package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WordWrapProperties {

    @Property
    void noLineIsLongerThanTheColumnsAndNoLetterIsLost(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 60) String> words,
            @ForAll @IntRange(min = 1, max = 64) int columns) {
        List<String> lines = WordWrap.wrap(String.join(" ", words), columns);

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeBetween(1, columns));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(String.join("", words));
    }

    @Property
    void aWordThatFitsIsNeverSplit(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 16) String> words,
            @ForAll @IntRange(min = 16, max = 64) int columns) {
        List<String> lines = WordWrap.wrap(String.join(" ", words), columns);

        assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
    }
}
