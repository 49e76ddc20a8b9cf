package id.giliran.fx.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

final class FxThreadTest {
    @Test
    void valuesThatWereOvertakenAreLeftOut() {
        Queue<Runnable> later = new ArrayDeque<>();
        List<Integer> shown = new ArrayList<>();
        Consumer<Integer> newest = FxThread.newest(later::add, shown::add);
        newest.accept(1);
        newest.accept(2);
        newest.accept(3);
        assertThat(later).hasSize(1);
        later.remove().run();
        newest.accept(4);
        later.remove().run();
        assertThat(shown).containsExactly(3, 4);
    }

    @Test
    void valuesArriveOnTheFxThread() throws Exception {
        FxToolkit.start(true);
        CompletableFuture<Boolean> onFxThread = new CompletableFuture<>();
        FxThread.<String>newest(value -> onFxThread.complete(Platform.isFxApplicationThread()))
                .accept("view");
        assertThat(onFxThread.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
