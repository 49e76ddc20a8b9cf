package id.giliran.hub.people;

import static id.giliran.hub.people.Consented.CALL;
import static id.giliran.hub.people.Consented.EXPORT;
import static id.giliran.hub.people.Consented.OPEN_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Person RINA = new Person("rina", "Rina", PersonRole.OPERATOR);
    private static final Person SARI = new Person("sari", "Sari", PersonRole.OPERATOR);
    private static final Person BUDI = new Person("budi", "Budi", PersonRole.SUPERVISOR);

    private final Consents consents = new Consents();

    @Test
    void oneAloneIsNotEnough() {
        assertThat(spend(CALL, "key-one", BUDI)).isEmpty();
    }

    @Test
    void aSecondPersonIsEnoughIfOneOfBothIsASupervisor() {
        consents.give("counter-3", CALL, SARI, NOW);
        assertThat(spend(CALL, "key-one", RINA)).isEmpty();
        assertThat(spend(CALL, "key-one", BUDI)).contains(List.of(SARI));
    }

    @Test
    void nobodyConsentsToTheOwnAct() {
        consents.give("counter-3", CALL, BUDI, NOW);

        assertThat(spend(CALL, "key-one", BUDI)).isEmpty();
    }

    @Test
    void aConsentIsForOneActAndItsRetries() {
        consents.give("counter-3", CALL, BUDI, NOW);

        assertThat(spend(CALL, "key-one", RINA)).isPresent();
        assertThat(spend(CALL, "key-one", RINA)).isPresent();
        assertThat(spend(CALL, "key-two", RINA)).isEmpty();
    }

    @Test
    void aConsentHoldsAtItsDeviceForItsActForAMinute() {
        consents.give("counter-4", CALL, BUDI, NOW);
        consents.give("counter-3", OPEN_DAY, BUDI, NOW);
        assertThat(spend(CALL, "key-one", RINA)).isEmpty();

        consents.give("counter-3", CALL, BUDI, NOW.minus(Consents.HOLDS));
        assertThat(spend(CALL, "key-one", RINA)).isEmpty();
    }

    @Test
    void atTheConsoleTwoConsent() {
        consents.give("console", EXPORT, BUDI, NOW);
        assertThat(consents.spend("console", EXPORT, "key-one", Optional.empty(), NOW))
                .isEmpty();
        consents.give("console", EXPORT, RINA, NOW);
        assertThat(consents.spend("console", EXPORT, "key-one", Optional.empty(), NOW))
                .isPresent();
    }

    private Optional<List<Person>> spend(Consented act, String key, Person asking) {
        return consents.spend("counter-3", act, key, Optional.of(asking), NOW);
    }
}
