package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.FinishRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountersAtOnceIT {
    private static final int ROUNDS = 20;

    @TempDir
    private Path data;

    @Test
    void manyKiosksGetNumbersWithoutAGapOrADouble() throws Exception {
        try (HubTrial hub = HubTrial.open(data);
                ExecutorService kiosks = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> taps = IntStream.range(0, 100)
                    .<Callable<String>>mapToObj(
                            tap -> () -> hub.issue("information").number())
                    .toList();

            List<String> numbers = new ArrayList<>();
            for (Future<String> number : kiosks.invokeAll(taps)) {
                numbers.add(number.get());
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 100)
                            .mapToObj(ordinal -> String.format("L%03d", ordinal))
                            .toList());
        }
    }

    @Test
    void twoCountersThatCallAtOnceGetDifferentTickets() throws Exception {
        try (HubTrial hub = HubTrial.open(data);
                ExecutorService desks = Executors.newFixedThreadPool(2)) {
            hub.signIn(4);
            hub.signIn(5);
            IntStream.range(0, 2 * ROUNDS).forEach(tap -> hub.waiting("information"));

            List<String> called = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Future<String> number : desks.invokeAll(List.of(serve(hub, 4), serve(hub, 5)))) {
                    called.add(number.get());
                }
            }

            assertThat(called).doesNotHaveDuplicates().hasSize(2 * ROUNDS);
        }
    }

    private static Callable<String> serve(HubTrial hub, int counter) {
        return () -> {
            var called = hub.callNext(counter);
            String ticket = Stream.ofNullable(called.ticket()).findFirst().orElseThrow();
            hub.onTicket(counter, CounterAct.START, ticket);
            hub.act(counter, CounterAct.FINISH, new FinishRequest(ticket, "completed"));
            return Stream.ofNullable(called.number()).findFirst().orElseThrow();
        };
    }
}
