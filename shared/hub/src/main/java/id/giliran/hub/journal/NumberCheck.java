package id.giliran.hub.journal;

import id.giliran.core.LostNumbers;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the ordinary numbers of each business day and letter go 1, 2, 3, those of a lost journal are left out, the others are of their kiosk's share, and none comes twice. */
final class NumberCheck {
    private static final LostNumbers NONE_LOST = new LostNumbers(Map.of(), 0);

    private final Findings findings;
    private final Map<Character, Integer> highest = new HashMap<>();
    private final Set<TicketNumber> given = new HashSet<>();
    private final Map<String, LostNumbers> lost = new HashMap<>();
    private Optional<OfficePlan> plan = Optional.empty();
    private String day = "";

    NumberCheck(Findings findings) {
        this.findings = findings;
    }

    /** What the day runs by from now on. */
    void follow(OfficePlan newPlan) {
        plan = Optional.of(newPlan);
    }

    /** Numbers that may be on paper are not given again, but may be taken in. */
    void leaveOut(JournalRestored restored) {
        lost.put(restored.day().toString(), restored.numbers());
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
        int onPaper = lost.getOrDefault(row.day(), NONE_LOST).upTo(number.letter());
        if (number.ordinal() <= onPaper) {
            return;
        }
        int next = Math.max(highest.getOrDefault(number.letter(), 0), onPaper) + 1;
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
