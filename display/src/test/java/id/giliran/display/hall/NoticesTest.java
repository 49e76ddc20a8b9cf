package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.protocol.view.HallView.HallNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class NoticesTest {
    private final Wall wall = new Wall("id", "en");

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void aNoticeStandsWhileItHoldsByHubTime() {
        hear(notice("sekarang", null, null), notice("nanti", minutes(5), null), notice("sebentar", null, minutes(3)));
        assertThat(sentences()).containsExactly("sekarang", "sebentar");
        wall.pass(Duration.ofMinutes(3));
        assertThat(sentences()).containsExactly("sekarang");
        wall.pass(Duration.ofMinutes(2));
        assertThat(sentences()).containsExactly("sekarang", "nanti");
    }

    @Test
    void withoutANoticeThereIsNoPlaceForOne() {
        hear(notice("lama", null, Halls.NOW));
        assertThat(wall.board().notices()).isEmpty();
    }

    @Test
    void aLongSentenceIsSetSmallerAndThenOnSeveralPagesWithNoWordLost() {
        NoticePages box = new NoticePages(800, 90, List.of(34, 28));
        String sentence =
                "Pembayaran hanya melalui bank atau dompet digital dan petugas tidak menerima uang tunai ".repeat(4);
        List<NoticePages.Page> few =
                FxToolkit.call(() -> box.of(List.of(new Words("Buka hari Sabtu", "Open on Saturday"))));
        List<NoticePages.Page> many = FxToolkit.call(() -> box.of(List.of(new Words(sentence.strip(), ""))));
        assertThat(few).containsExactly(new NoticePages.Page(new Words("Buka hari Sabtu", "Open on Saturday"), 34));
        assertThat(many).hasSizeGreaterThan(1);
        assertThat(many.stream().map(page -> page.words().main()).collect(Collectors.joining(" ")))
                .isEqualTo(sentence.strip());
    }

    @Test
    void aZoneIsNamedWhenItsCountersHaveOnePlace() {
        Wall zone = new Wall(Walls.zone(List.of(1, 2)), "id", "en");
        zone.hear(Halls.fresh(BusyHall.of(Halls.calls(1)).counters(2).view()));
        assertThat(zone.board().head().zone()).isEqualTo("Area B, lantai 1");
        wall.hear(Halls.fresh(BusyHall.of(Halls.calls(1)).counters(2).view()));
        assertThat(wall.board().head().zone()).isEmpty();
    }

    private void hear(HallNotice... notices) {
        wall.hear(Halls.fresh(BusyHall.of(List.of()).notices(notices).view()));
    }

    private static Instant minutes(int count) {
        return Halls.NOW.plus(Duration.ofMinutes(count));
    }

    private static HallNotice notice(String id, @Nullable Instant from, @Nullable Instant until) {
        return new HallNotice(Map.of("id", id), from, until);
    }

    private List<String> sentences() {
        return wall.board().notices().orElseThrow().sentences().stream()
                .map(Words::main)
                .toList();
    }
}
