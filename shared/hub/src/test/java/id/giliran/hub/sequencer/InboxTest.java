package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class InboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Inbox<Integer> inbox = new Inbox<>(3);

    @Test
    void whatHasGatheredIsTakenInOrderAndInPortions() throws InterruptedException {
        inbox.offer(1);
        inbox.offer(2);
        inbox.offer(3);

        assertThat(inbox.take(2, LONG)).containsExactly(1, 2);
        assertThat(inbox.take(2, LONG)).containsExactly(3);
        assertThat(inbox.take(2, Duration.ZERO)).isEmpty();
    }

    @Test
    void aFullInboxTakesNothingIn() {
        inbox.offer(1);
        inbox.offer(2);
        assertThat(inbox.offer(3)).isTrue();

        assertThat(inbox.offer(4)).isFalse();
    }

    @Test
    void aClosedInboxTakesNothingInButGivesWhatItHas() throws InterruptedException {
        inbox.offer(1);
        inbox.close();

        assertThat(inbox.offer(2)).isFalse();
        assertThat(inbox.exhausted()).isFalse();
        assertThat(inbox.take(9, LONG)).containsExactly(1);
        assertThat(inbox.exhausted()).isTrue();
    }

    @Test
    void closingWakesWhoeverWaits() {
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return inbox.take(9, LONG);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });

        inbox.close();

        assertThat(waiting.orTimeout(20, TimeUnit.SECONDS).join()).isEmpty();
    }
}
