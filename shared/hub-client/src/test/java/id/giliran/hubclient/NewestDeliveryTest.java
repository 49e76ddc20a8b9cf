package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NewestDeliveryTest {
    private final NewestDelivery<Integer> delivery = new NewestDelivery<>(0);
    private final List<Integer> told = new CopyOnWriteArrayList<>();
    private Thread thread;

    @BeforeEach
    void start() {
        thread = Thread.startVirtualThread(delivery::run);
    }

    @AfterEach
    void stop() {
        delivery.close();
        await().until(() -> !thread.isAlive());
    }

    @Test
    void aNewConsumerIsToldTheNewestAndThenWhatFollows() {
        delivery.tell(1);
        delivery.subscribe(told::add);
        await().until(() -> told.equals(List.of(1)));

        delivery.tell(2);

        await().until(() -> told.equals(List.of(1, 2)));
    }

    @Test
    void aSlowConsumerGetsOnlyTheNewest() {
        Semaphore mayGoOn = new Semaphore(0);
        delivery.subscribe(value -> {
            told.add(value);
            mayGoOn.acquireUninterruptibly();
        });
        await().until(() -> told.size() == 1);

        for (int value = 1; value <= 10_000; value++) {
            delivery.tell(value);
        }
        mayGoOn.release(10);

        await().until(() -> told.size() == 2);
        assertThat(told).containsExactly(0, 10_000);
    }

    @Test
    void whatIsOnlyKeptIsReadableAndNotTold() {
        delivery.subscribe(told::add);
        await().until(() -> told.size() == 1);

        delivery.keep(1);
        assertThat(delivery.newest()).isEqualTo(1);
        delivery.tell(2);

        await().until(() -> told.equals(List.of(0, 2)));
    }

    @Test
    void aConsumerThatFailsHarmsNeitherTheOthersNorItself() {
        delivery.subscribe(value -> {
            throw new IllegalStateException("on purpose");
        });
        delivery.subscribe(told::add);
        await().until(() -> told.size() == 1);

        delivery.tell(1);

        await().until(() -> told.equals(List.of(0, 1)));
    }

    @Test
    void whoLeavesIsNotToldAgainEvenWhenLeavingFromWithin() {
        AtomicReference<ViewFeed.Subscription> seat = new AtomicReference<>(() -> {});
        List<Integer> leaver = new CopyOnWriteArrayList<>();
        seat.set(delivery.subscribe(value -> {
            leaver.add(value);
            if (value == 1) {
                Objects.requireNonNull(seat.get()).close();
            }
        }));
        await().until(() -> leaver.size() == 1);
        delivery.subscribe(told::add);
        delivery.tell(1);
        await().until(() -> leaver.size() == 2 && told.contains(1));

        delivery.tell(2);

        await().until(() -> told.contains(2));
        assertThat(leaver).containsExactly(0, 1);
    }
}
