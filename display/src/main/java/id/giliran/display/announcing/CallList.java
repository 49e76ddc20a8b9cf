package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The hub's list of the last calls, and what another one after it means. Never changes. */
record CallList(List<Call> newestFirst) {
    static final CallList NONE = new CallList(List.of());

    CallList {
        newestFirst = List.copyOf(newestFirst);
    }

    boolean has(String announcement) {
        return newestFirst.stream().anyMatch(call -> call.announcement().equals(announcement));
    }

    /**
     * Whether this call no longer holds, after this list and now that the next one is here. A list is cut at its end, so that a call
     * can be missing because newer ones pushed it out: then the next list is as long as this one and all that stands on it is newer.
     */
    boolean isTakenBack(Call call, CallList next) {
        boolean stands = next.newestFirst.stream()
                .anyMatch(listed ->
                        listed.number().equals(call.number()) && !listed.at().isBefore(call.at()));
        if (stands) {
            return false;
        }
        return next.newestFirst.size() < newestFirst.size()
                || next.newestFirst.stream().anyMatch(listed -> listed.at().isBefore(call.at()));
    }

    /** A call that is far ahead of the hub's time is as little news as one that is far behind: one of the clocks was changed. */
    static boolean isOld(Call call, Instant hubNow) {
        return Duration.between(call.at(), hubNow).abs().compareTo(Announcer.TOO_OLD) > 0;
    }
}
