package id.giliran.hub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretHashTest {
    @Test
    void onlyTheSameSecretFits() {
        String stored = SecretHash.of("482913");

        assertThat(SecretHash.fits("482913", stored)).isTrue();
        assertThat(SecretHash.fits("482914", stored)).isFalse();
        assertThat(SecretHash.fits("", stored)).isFalse();
    }

    @Test
    void whatIsStoredTellsItsCostAndNeverTheSecret() {
        assertThat(SecretHash.of("482913"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("482913");
    }

    @Test
    void oneSecretIsStoredDifferentlyForEachPerson() {
        assertThat(SecretHash.of("482913")).isNotEqualTo(SecretHash.of("482913"));
    }

    @Test
    void aLetterWithItsAccentApartIsTheSameLetter() {
        assertThat(SecretHash.fits("cafe\u0301-lima", SecretHash.of("caf\u00e9-lima")))
                .isTrue();
    }

    @Test
    void nobodysSecretFitsNothing() {
        assertThat(SecretHash.fits("", SecretHash.NOBODYS)).isFalse();
    }

    @Test
    void anotherFormIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> SecretHash.fits("482913", "plain:482913"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("482913");
    }
}
