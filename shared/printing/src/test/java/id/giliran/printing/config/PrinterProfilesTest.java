package id.giliran.printing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.PrinterProfile.Cutter;
import id.giliran.printing.PrinterProfile.Image;
import id.giliran.printing.PrinterProfile.Presenter;
import id.giliran.printing.Profiles;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterProfilesTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedProfilesCanAllBeRead() {
        assertThat(Profiles.shipped().map(PrinterProfile::name))
                .containsExactly(
                        "custom-vkp80iii",
                        "epson-tm-t82",
                        "epson-tm-t88",
                        "generic58",
                        "generic80",
                        "impact",
                        "xprinter-80");
    }

    @Test
    void theTwoGenericOnesAreKnownWithoutFilesTheSameWay() {
        assertThat(Profiles.shipped("generic80")).isEqualTo(PrinterProfile.generic80());
        assertThat(Profiles.shipped("generic58")).isEqualTo(PrinterProfile.generic58());
    }

    @Test
    void aProfileHasWhatItSaysAndTheRestOfTheOneThatItIsLike() {
        PrinterProfile kiosk = Profiles.shipped("custom-vkp80iii");

        assertThat(kiosk.presenter()).isEqualTo(Presenter.CUSTOM);
        assertThat(kiosk.cutter()).isEqualTo(Cutter.FULL);
        assertThat(kiosk.dots()).isEqualTo(576);
        assertThat(Profiles.shipped("epson-tm-t88"))
                .returns(512, PrinterProfile::dots)
                .returns(180, PrinterProfile::dpi)
                .returns(42, PrinterProfile::columns);
        assertThat(Profiles.shipped("impact"))
                .returns(Image.COLUMNS, PrinterProfile::image)
                .returns(72, PrinterProfile::rowsPerInch);
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatThereAreAndTheNearestFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrinterProfiles.read(Profiles.CONFIG).named("generic08"))
                .withMessageStartingWith("There is no printer profile \"generic08\": choose one of generic58, "
                        + "custom-vkp80iii, epson-tm-t82, epson-tm-t88, generic80, impact, xprinter-80, or write ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrinterProfiles.read(folder).named("generic80"))
                .withMessageContaining("there are no files in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dots: 700 | mine.yaml, line 1: \"dots\" must be from 100 to 639, not 700.",
                "columns: 49 | mine.yaml, line 1: \"columns\" must be from 10 to 48, not 49.",
                "largest-size: 9 | mine.yaml, line 1: \"largest-size\" must be from 1 to 8, not 9.",
                "cutter: half | mine.yaml, line 2, cutter: unknown value 'half'. Known are: none, partial, full.",
                "colums: 42 | mine.yaml, line 2: unknown key 'colums'; did you mean 'columns'?",
                "letters: latin | mine.yaml, line 2, letters: unknown value 'latin'",
                "presenter: custom | mine.yaml, line 1: \"present-millimetres\" must be from 5 to 500, not 0.",
                "name: other | mine.yaml, line 2, name: a profile has the name of its file. Take this key away.",
            })
    void aMistakeIsToldWithFileLineAndKey(String line, String sentence) throws IOException {
        Profiles.copy(folder);
        Files.writeString(folder.resolve("printers/mine.yaml"), "like: generic80\n" + line + "\n");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> PrinterProfiles.read(folder).named("mine"))
                .withMessageContaining(sentence);
    }

    @Test
    void aMistakeInAProfileThatNobodyUsesHarmsNobody() throws Exception {
        Profiles.copy(folder);
        Files.writeString(folder.resolve("printers/mine.yaml"), "dots: many\n");

        assertThat(PrinterProfiles.read(folder).named("generic80")).isEqualTo(PrinterProfile.generic80());
    }
}
