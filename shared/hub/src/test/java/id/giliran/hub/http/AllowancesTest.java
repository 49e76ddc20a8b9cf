package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AllowancesTest {
    private final AtomicLong now = new AtomicLong();
    private final Allowances allowances = new Allowances(now::get);

    @Test
    void oneAddressThatConnectsAgainAndAgainSpendsItsOwnAllowanceOnly() {
        assertThat(connected("192.168.1.66", 10_000)).isEqualTo(100);
        assertThat(connected("192.168.1.10", 20)).isEqualTo(20);
    }

    @Test
    void manyStrangersTogetherGetNoMoreThanTheirShare() {
        long taken = IntStream.range(0, 10_000)
                .filter(number -> allowances.mayConnect("10.0." + number / 250 + "." + number % 250))
                .count();

        assertThat(taken).isEqualTo(300);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(connected("192.168.1.10", 5))
                .as("a new device a second later")
                .isEqualTo(5);
    }

    @Test
    void theHubsOwnComputerMayAsItLikes() {
        assertThat(connected("127.0.0.1", 10_000)).isEqualTo(10_000);
    }

    private long connected(String address, int tries) {
        return IntStream.range(0, tries)
                .filter(number -> allowances.mayConnect(address))
                .count();
    }
}
