package id.giliran.fx.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.texts.damaged.Damaged;
import id.giliran.fx.texts.uneven.Uneven;
import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private final Texts texts = Texts.load(TextsTest.class, "id", "en");

    @Test
    void firstLanguageIsTheOneToBeginWith() {
        assertThat(texts.language()).isEqualTo("id");
        assertThat(texts.languages()).containsExactly("id", "en");
        assertThat(texts.locale()).isEqualTo(Locale.of("id"));
        assertThat(texts.text("greeting")).isEqualTo("Selamat pagi");
    }

    @Test
    void bindingFollowsLanguageAndObservableArguments() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(3);
        StringBinding waiting = texts.binding("waiting", count);
        assertThat(waiting.get()).isEqualTo("3 menunggu");
        texts.setLanguage("en");
        assertThat(waiting.get()).isEqualTo("3 are waiting");
        count.set(1);
        assertThat(waiting.get()).isEqualTo("one is waiting");
    }

    @Test
    void numbersFollowTheCustomOfTheLanguage() {
        assertThat(texts.text("fare", 350_000)).isEqualTo("Rp350.000");
        assertThat(texts.textIn("en", "fare", 350_000)).isEqualTo("Rp 350,000");
    }

    @Test
    void apostropheIsJustAnApostrophe() {
        assertThat(texts.text("quote", "x")).isEqualTo("Jum'at, x");
        assertThat(texts.textIn("en", "quote", "x")).isEqualTo("It's Friday, x");
    }

    @Test
    void filesAreReadAsUtf8() {
        assertThat(texts.text("cafe")).isEqualTo("Layanan – “prioritas” é");
    }

    @Test
    void missingKeyIsNamedWithItsFile() {
        assertThatThrownBy(() -> texts.text("farewell"))
                .isInstanceOf(TextsException.class)
                .hasMessage("There is no text \"farewell\" in /id/giliran/fx/texts/texts_id.properties.");
        assertThatThrownBy(() -> texts.binding("farewell")).isInstanceOf(TextsException.class);
    }

    @Test
    void unknownLanguageIsRefused() {
        assertThatThrownBy(() -> texts.setLanguage("jv"))
                .hasMessage("The language \"jv\" is not loaded; there are [id, en].");
        assertThat(texts.language()).isEqualTo("id");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "jv"))
                .hasMessage("There is no text file /id/giliran/fx/texts/texts_jv.properties on the class path.");
    }

    @Test
    void languageThatLacksAKeyIsRefusedAtTheStart() {
        assertThatThrownBy(() -> Texts.load(Uneven.class, "id", "en"))
                .hasMessage(
                        "The text file /id/giliran/fx/texts/uneven/texts_en.properties lacks [two], which another language has.");
    }

    @Test
    void damagedFilesAreRefusedAtTheStart() {
        assertThatThrownBy(() -> Texts.load(Damaged.class, "fr"))
                .hasMessageContaining("texts_fr.properties is not UTF-8");
        assertThatThrownBy(() -> Texts.load(Damaged.class, "de")).hasMessageContaining("\"word\"", "wrong placeholder");
        assertThatThrownBy(() -> Texts.load(Damaged.class, "nl")).hasMessageContaining("is empty");
    }
}
