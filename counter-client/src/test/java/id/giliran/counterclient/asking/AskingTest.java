package id.giliran.counterclient.asking;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.hubclient.CounterActs;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class AskingTest {
    private final SampleHub hub = new SampleHub();
    private final AtomicLong nanos = new AtomicLong();
    private final Queue<Runnable> underWay = new ArrayDeque<>();
    private final AtomicInteger done = new AtomicInteger();
    private final Asking asking =
            new Asking(new Means(hub, underWay::add, Runnable::run, nanos::get, SampleWords.in("id")));

    @Test
    void wishIsAskedOffTheScreensThreadAndFollowedByWhatComesAfterwards() {
        assertThat(ask()).isTrue();
        assertThat(asking.busy()).isTrue();
        assertThat(hub.asked()).isEmpty();
        answer();
        assertThat(asking.busy()).isFalse();
        assertThat(hub.acts()).containsExactly("call-next");
        assertThat(done).hasValue(1);
    }

    @Test
    void secondWishIsNotTakenWhileOneIsUnderWay() {
        ask();
        assertThat(ask()).isFalse();
        answer();
        assertThat(hub.acts()).hasSize(1);
    }

    @Test
    void pressHardUponAnAnswerIsADoublePress() {
        ask();
        answer();
        pass(Asking.DOUBLE_PRESS.minusMillis(1));
        assertThat(ask()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(ask()).isTrue();
    }

    @Test
    void onlyAWaitThatAPersonNoticesIsShown() {
        ask();
        assertThat(asking.slow()).isFalse();
        pass(Duration.ofMillis(300));
        assertThat(asking.slow()).isTrue();
        answer();
        assertThat(asking.slow()).isFalse();
    }

    @Test
    void refusalIsSaidInWordsAndGoesByItself() {
        hub.refuse("counter-busy", Map.of("number", "A017"));
        ask();
        answer();
        assertThat(asking.troubleProperty().get()).contains(new Trouble.Refused("Selesaikan A017 dahulu."));
        assertThat(done).hasValue(0);
        pass(Duration.ofSeconds(16));
        asking.tick();
        assertThat(asking.troubleProperty().get()).isEmpty();
    }

    @Test
    void lostAnswerIsAskedAgainWithTheSameKey() {
        hub.losesAnswers();
        ask();
        answer();
        assertThat(asking.troubleProperty().get()).containsInstanceOf(Trouble.Unanswered.class);
        pass(Duration.ofMinutes(5));
        asking.tick();
        assertThat(asking.troubleProperty().get()).isPresent();
        hub.fulfils();
        asking.retry();
        answer();
        assertThat(hub.asked())
                .hasSize(2)
                .extracting(SampleHub.Asked::key)
                .containsOnly(hub.asked().getFirst().key());
        assertThat(asking.troubleProperty().get()).isEmpty();
        assertThat(done).hasValue(1);
    }

    @Test
    void eachNewWishHasAKeyOfItsOwn() {
        ask();
        answer();
        pass(Duration.ofSeconds(1));
        ask();
        answer();
        assertThat(hub.asked()).extracting(SampleHub.Asked::key).doesNotHaveDuplicates();
    }

    @Test
    void retryWithoutTroubleDoesNothing() {
        asking.retry();
        assertThat(underWay).isEmpty();
    }

    @Test
    void faultOfTheProgramLeavesTheScreenAlive() {
        hub.answer(act -> {
            throw new IllegalStateException("broken");
        });
        ask();
        answer();
        assertThat(asking.busy()).isFalse();
        assertThat(asking.troubleProperty().get()).containsInstanceOf(Trouble.Unanswered.class);
    }

    private boolean ask() {
        return asking.ask(
                Wish.ofCounter(3, "Rina W.", "Panggil berikutnya", CounterActs::callNext), done::incrementAndGet);
    }

    private void answer() {
        underWay.remove().run();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
