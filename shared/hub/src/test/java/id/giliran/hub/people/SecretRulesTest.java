package id.giliran.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.hub.people.Weakness.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretRulesTest {
    private static final Person RINA = new Person("rina", "Rina Wulandari", PersonRole.OPERATOR);
    private static final Person BUDI = new Person("budi", "Budi Santoso", PersonRole.ADMINISTRATOR);

    @ParameterizedTest
    @ValueSource(strings = {"482913", "100200", "907856", "kopi-pagi-hari", "tiga ekor kucing"})
    void aSecretThatNobodyTriesFirstIsTaken(String secret) {
        assertThat(SecretRules.weakness(RINA, secret)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "48291, SHORT",
        "kopi77, SHORT",
        "111111, TRIVIAL",
        "123456, TRIVIAL",
        "654321, TRIVIAL",
        "890123, TRIVIAL",
        "210987, TRIVIAL",
        "121212, TRIVIAL",
        "123123, TRIVIAL",
        "abababab, TRIVIAL",
        "Password1, COMMON",
        "imigrasi123, COMMON",
        "Wulandari, NAME",
        "xx-rina-xx, NAME"
    })
    void aWeakOneIsRefusedWithItsReason(String secret, Reason reason) {
        assertThat(SecretRules.weakness(RINA, secret)).map(Weakness::reason).contains(reason);
    }

    @Test
    void anAdministratorsPinIsLonger() {
        assertThat(SecretRules.weakness(BUDI, "482913")).contains(new Weakness(Reason.SHORT, 8));
        assertThat(SecretRules.weakness(BUDI, "48291357")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PersonRole.class)
    void aFirstSecretKeepsTheRules(PersonRole role) {
        Person person = new Person("sari", "Sari", role);

        assertThat(FirstSecret.of(person))
                .satisfies(secret ->
                        assertThat(SecretRules.weakness(person, secret)).isEmpty());
    }
}
