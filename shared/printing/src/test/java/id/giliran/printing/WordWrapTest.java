package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordWrapTest {

    @Test
    void aSentenceThatFitsStaysOneLine() {
        assertThat(WordWrap.wrap("Kartu Keluarga", 14)).containsExactly("Kartu Keluarga");
    }

    @Test
    void aWordIsNotLeftAloneOnTheLastLine() {
        assertThat(WordWrap.wrap("Bila terlewat, lapor ke petugas.", 24))
                .containsExactly("Bila terlewat,", "lapor ke petugas.");
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertThat(WordWrap.wrap("di antrean.imigrasi.go.id", 10))
                .containsExactly("di", "antrean.im", "igrasi.go.", "id");
    }

    @Test
    void nothingMakesNoLine() {
        assertThat(WordWrap.wrap("  ", 10)).isEmpty();
    }
}
