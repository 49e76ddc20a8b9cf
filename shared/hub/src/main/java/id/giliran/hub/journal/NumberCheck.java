package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.ticket.TicketNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether the numbers of each business day and letter go 1, 2, 3 and none comes twice. */
final class NumberCheck {
    private final Findings findings;
    private final Map<Character, Integer> highest = new HashMap<>();
    private final Set<TicketNumber> given = new HashSet<>();
    private String day = "";

    NumberCheck(Findings findings) {
        this.findings = findings;
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
        int expected = highest.getOrDefault(number.letter(), 0) + 1;
        if (number.ordinal() != expected) {
            findings.add("Row " + row.seq() + " gives number " + number + " on " + day + " where "
                    + new TicketNumber(number.letter(), expected) + " comes next.");
        }
        highest.merge(number.letter(), number.ordinal(), Math::max);
    }
}
