package id.giliran.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockoutTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");

    private final Lockout lockout = new Lockout();

    @Test
    void theFirstTriesCostNothingAndThenTheWaitDoubles() {
        Instant now = MORNING;
        List<Long> waits = new ArrayList<>();
        for (int wrong = 0; wrong < 8; wrong++) {
            lockout.wrong("rina", "counter-3", now);
            Duration pause = lockout.pause("rina", "counter-3", false, now).orElse(Duration.ZERO);
            waits.add(pause.toSeconds());
            now = now.plus(pause);
        }
        assertThat(waits).containsExactly(0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L);
    }

    @Test
    void theRightSecretClearsThePersonButNotTheDevice() {
        for (int wrong = 0; wrong < 12; wrong++) {
            lockout.wrong("rina", "counter-3", MORNING);
        }
        lockout.right("rina", "counter-3");

        assertThat(lockout.pause("rina", "counter-3", true, MORNING)).isEmpty();
        assertThat(lockout.pause("sari", "counter-3", false, MORNING)).contains(Duration.ofSeconds(20));
    }

    @Test
    void aNewFirstSecretEndsTheWait() {
        for (int wrong = 0; wrong < 5; wrong++) {
            lockout.wrong("rina", "counter-3", MORNING);
        }
        lockout.forgive("rina");

        assertThat(lockout.pause("rina", "counter-3", true, MORNING)).isEmpty();
    }

    @Test
    void triesAreForgottenInTheEnd() {
        for (int wrong = 0; wrong < 20; wrong++) {
            lockout.wrong("rina", "counter-3", MORNING);
        }

        assertThat(lockout.pause("rina", "counter-3", false, MORNING.plus(Duration.ofHours(13))))
                .isEmpty();
    }
}
