package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PaperProfileTest {

    @Test
    void aPresetIsFoundByItsName() {
        assertThat(PaperProfile.named("generic80")).isEqualTo(PaperProfile.generic80());
        assertThat(PaperProfile.named("generic58")).isEqualTo(PaperProfile.generic58());
    }

    @Test
    void anUnknownNameIsRefusedWithTheNamesThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperProfile.named("epson"))
                .withMessage("There is no paper profile \"epson\": choose one of generic58, generic80.");
    }
}
