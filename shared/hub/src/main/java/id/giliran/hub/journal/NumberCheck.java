package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the ordinary numbers of each business day and letter go 1, 2, 3, the others are of their kiosk's share, and none comes twice. */
final class NumberCheck {
    private final Findings findings;
    private final Map<Character, Integer> highest = new HashMap<>();
    private final Set<TicketNumber> given = new HashSet<>();
    private Optional<OfficePlan> plan = Optional.empty();
    private String day = "";

    NumberCheck(Findings findings) {
        this.findings = findings;
    }

    /** What the day runs by from now on. */
    void follow(OfficePlan newPlan) {
        plan = Optional.of(newPlan);
    }

    void check(JournalRow row, TicketIssued issued) {
        if (!row.day().equals(day)) {
            day = row.day();
            highest.clear();
            given.clear();
        }
        TicketNumber number = issued.number();
        if (!given.add(number)) {
            findings.add("Row " + row.seq() + " gives number " + number + " a second time on " + day + ".");
            return;
        }
        if (issued.offline().isPresent()) {
            checkOffline(row, number, issued.offline().get().kiosk());
        } else {
            checkOrdinary(row, number);
        }
    }

    private void checkOffline(JournalRow row, TicketNumber number, KioskNumber kiosk) {
        boolean ofShare = plan.flatMap(running -> running.share(kiosk)).stream()
                .anyMatch(share -> share.contains(number.ordinal()));
        if (!ofShare) {
            findings.add("Row " + row.seq() + " gives number " + number + " on " + day + " at kiosk " + kiosk
                    + ", which has no such number.");
        }
    }

    private void checkOrdinary(JournalRow row, TicketNumber number) {
        int next = highest.getOrDefault(number.letter(), 0) + 1;
        int expected = plan.flatMap(OfficePlan::offlineNumbers)
                .filter(offline -> offline.contains(next))
                .map(offline -> offline.last() + 1)
                .orElse(next);
        if (number.ordinal() != expected) {
            findings.add("Row " + row.seq() + " gives number " + number + " on " + day + " where "
                    + new TicketNumber(number.letter(), expected) + " comes next.");
        }
        highest.merge(number.letter(), number.ordinal(), Math::max);
    }
}
