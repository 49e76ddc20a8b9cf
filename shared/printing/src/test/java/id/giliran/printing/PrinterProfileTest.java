package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PrinterProfileTest {

    @Test
    void aPresetIsFoundByItsName() {
        assertThat(PrinterProfile.named("generic80")).isEqualTo(PrinterProfile.generic80());
        assertThat(PrinterProfile.named("generic58")).isEqualTo(PrinterProfile.generic58());
    }

    @Test
    void anUnknownNameIsRefusedWithTheNamesThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrinterProfile.named("epson"))
                .withMessage("There is no paper profile \"epson\": choose one of generic58, generic80.");
    }
}
