package id.giliran.counterclient.wording;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.ago;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WhySentenceTest {
    private final WhySentence indonesian = new WhySentence(SampleWords.in("id"));

    @Test
    void longestWaitIsSetAgainstPriorityWhoseCreditIsNotEnough() {
        assertThat(indonesian.of(withoutWords(), NOW))
                .isEqualTo(
                        "Menunggu paling lama: 21 menit. C009 (prioritas) baru 4 menit, kredit 15 menit belum cukup.");
        assertThat(new WhySentence(SampleWords.in("en")).of(withoutWords(), NOW))
                .isEqualTo(
                        "Longest wait: 21 min. C009 (priority) has waited only 4 min; a credit of 15 min is not enough.");
    }

    @Test
    void waitsGrowWithTheHubsTime() {
        assertThat(indonesian.of(withoutWords(), NOW.plus(Duration.ofMinutes(2))))
                .startsWith("Menunggu paling lama: 23 menit. C009 (prioritas) baru 6 menit");
    }

    @Test
    void onlyOneWaitingIsTheLongestWait() {
        assertThat(indonesian.of(new Next(plain("A018", 3), List.of(), Map.of(), Map.of()), NOW))
                .isEqualTo("Menunggu paling lama: 3 menit.");
    }

    @Test
    void waitBelowAMinuteIsNotZeroMinutes() {
        assertThat(indonesian.of(new Next(plain("A018", 0), List.of(), Map.of(), Map.of()), NOW))
                .isEqualTo("Menunggu paling lama: kurang dari 1 menit.");
    }

    @Test
    void rivalWithoutPriorityHasSimplyWaitedLess() {
        assertThat(indonesian.of(new Next(plain("A018", 21), List.of(plain("C010", 16)), Map.of(), Map.of()), NOW))
                .isEqualTo("Menunggu paling lama: 21 menit. C010 baru 16 menit.");
    }

    @Test
    void priorityThatOvertakesIsNamedWithItsCreditAndWhoIsPassedOver() {
        Next next = new Next(
                new Standing("c", "C009", ago(4), 1200, 100, true), List.of(plain("A018", 21)), Map.of(), Map.of());
        assertThat(indonesian.of(next, NOW))
                .isEqualTo("Prioritas: menunggu 4 menit ditambah kredit 20 menit. A018 sudah 21 menit.");
    }

    @Test
    void heavierLineIsNamedWithItsWeight() {
        Next next = new Next(
                new Standing("m", "M002", ago(10), 0, 200, false), List.of(plain("A018", 12)), Map.of(), Map.of());
        assertThat(indonesian.of(next, NOW))
                .isEqualTo("Menunggu 10 menit, dan antrean ini dihitung 200 persen. A018 sudah 12 menit.");
    }

    @Test
    void placeGivenByHandClaimsNoReasonThatIsNotKnown() {
        Next next = new Next(plain("A030", 2), List.of(plain("A018", 12)), Map.of(), Map.of());
        assertThat(indonesian.of(next, NOW)).isEqualTo("Menunggu 2 menit. A018 sudah 12 menit.");
    }

    @Test
    void hubsOwnSentenceStandsAsItIs() {
        assertThat(new WhySentence(SampleWords.in("en")).of(SampleOffice.next(), NOW.plus(Duration.ofMinutes(2))))
                .startsWith("A018 has waited longest, since 09.21.");
    }

    /** As from a hub that gives no sentence of its own. */
    private static Next withoutWords() {
        Next next = SampleOffice.next();
        return new Next(next.winner(), next.rivals(), Map.of(), Map.of());
    }

    private static Standing plain(String number, long minutes) {
        return new Standing("id-" + number, number, ago(minutes), 0, 100, false);
    }
}
