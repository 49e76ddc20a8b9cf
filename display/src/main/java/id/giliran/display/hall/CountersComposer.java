package id.giliran.display.hall;

import id.giliran.display.hall.Board.CounterCell;
import id.giliran.display.hall.Board.Counters;
import id.giliran.display.hall.Board.Standing;
import id.giliran.display.hall.BoardComposer.Moment;
import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.HallCounter;
import java.util.Optional;

/** Says how each counter stands. */
record CountersComposer(WallSettings wall, BoardWords words) {
    Optional<Counters> compose(HallView view, Moment moment) {
        if (wall.layout() != Layout.COUNTERS || view.counters().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Counters(
                words.words("counter"),
                view.counters().stream().map(counter -> cell(counter, moment)).toList()));
    }

    private CounterCell cell(HallCounter counter, Moment moment) {
        String number = counter.number();
        return new CounterCell(
                counter.counter(),
                number == null || isQuiet(counter) ? "" : number,
                words.words("counter." + known(counter.state())),
                standing(counter, moment));
    }

    /** A state that only a newer hub knows is shown as an open counter. */
    private static String known(String state) {
        return switch (state) {
            case HallCounter.CLOSED, HallCounter.PAUSED, HallCounter.CALLED, HallCounter.SERVING -> state;
            default -> HallCounter.OPEN;
        };
    }

    private static boolean isQuiet(HallCounter counter) {
        return counter.state().equals(HallCounter.CLOSED) || counter.state().equals(HallCounter.PAUSED);
    }

    /** While the hub is lost nobody is sent anywhere, so that no counter stands out. */
    private static Standing standing(HallCounter counter, Moment moment) {
        boolean shown = moment.shown()
                .filter(call ->
                        call.counter() == counter.counter() && call.number().equals(counter.number()))
                .isPresent();
        if (isQuiet(counter)) {
            return Standing.QUIET;
        }
        if (moment.isLost()) {
            return Standing.PLAIN;
        }
        if (shown && moment.announcing() && moment.snapshot().isFresh()) {
            return Standing.ANNOUNCED;
        }
        if (!counter.state().equals(HallCounter.CALLED)) {
            return Standing.PLAIN;
        }
        return shown ? Standing.NEWEST : Standing.CALLED;
    }
}
