package id.giliran.hub.http;

import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.sequencer.HubClock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which business days can be opened. No day before the last one ever can, so one that lies far ahead, opened by a slip of the
 * finger or a wrong clock, would lock the office until then.
 */
record OpenableDays(ViewBoard board, HubClock clock, ZoneId zone) {
    LocalDate check(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.now(), zone);
        LocalDate last = board.status().lastDay();
        LocalDate latest = last == null || last.isBefore(today) ? today : last.plusDays(1);
        if (day.isAfter(latest)) {
            throw Fields.invalid(
                    "day",
                    "The latest day that can be opened is " + latest + ", as by the hub's clock today is " + today
                            + ". If that is wrong, set the computer's clock.");
        }
        return day;
    }
}
