package id.giliran.display.hall;

import id.giliran.display.hall.Board.Notices;
import id.giliran.display.hall.Board.Slide;
import id.giliran.display.hall.BoardComposer.Moment;
import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.HallNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What changes by itself as the time passes: the notices' page, the picture, the place of the whole. */
record TimedParts(WallSettings wall, BoardWords words) {
    /** Long enough to read two lines in two languages. */
    private static final Duration PAGE = Duration.ofSeconds(10);

    private static final Duration PICTURE = Duration.ofSeconds(15);

    /** Nobody sees a step, and in less than an hour every edge has moved. */
    private static final Duration STEP = Duration.ofMinutes(3);

    Optional<Notices> notices(HallView view, Moment moment) {
        Instant now = moment.now().orElse(Instant.EPOCH);
        List<Words> holding = view.notices().stream()
                .filter(notice -> holds(notice, now))
                .map(notice -> words.names(notice.text()))
                .filter(sentence -> !sentence.main().isBlank())
                .toList();
        return holding.isEmpty() ? Optional.empty() : Optional.of(new Notices(holding, turn(now, PAGE)));
    }

    Optional<Slide> slide(HallView view, Moment moment) {
        if (wall.layout() != Layout.MIXED || wall.media().isEmpty()) {
            return Optional.empty();
        }
        return moment.now()
                .map(now ->
                        new Slide(turn(now, PICTURE), HallTime.of(view.office()).day(now)));
    }

    int shift(Moment moment) {
        return wall.shift()
                ? moment.now()
                        .map(now -> (int) (turn(now, STEP) % PixelShift.STEPS))
                        .orElse(0)
                : 0;
    }

    private static boolean holds(HallNotice notice, Instant now) {
        Instant from = notice.from();
        Instant until = notice.until();
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    private static long turn(Instant now, Duration time) {
        return Math.max(0, now.toEpochMilli()) / time.toMillis();
    }
}
