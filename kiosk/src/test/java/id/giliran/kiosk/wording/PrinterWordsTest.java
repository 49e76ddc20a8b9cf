package id.giliran.kiosk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.KioskProgram;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.PrinterState;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrinterWordsTest {
    private final Texts texts = Texts.load(KioskProgram.class, "id", "en");
    private final PrinterWords words = new PrinterWords(texts);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyStateHasWordsOfItsOwn(String language) {
        texts.setLanguage(language);

        assertThat(Arrays.stream(PrinterState.values()).map(words::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonTellsWhatToDoAndNeverOfAKioskThatIsNotThere(Reason reason) {
        for (String language : texts.languages()) {
            texts.setLanguage(language);

            assertThat(words.title(reason)).isNotBlank();
            assertThat(words.remedy(reason, Optional.empty()))
                    .isNotBlank()
                    .doesNotContainIgnoringCase("kios lain")
                    .doesNotContainIgnoringCase("another kiosk");
            assertThat(words.remedy(reason, Optional.of("Kios 2"))).contains("Kios 2");
        }
    }
}
