package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrinterEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:42:00Z");

    private final PrinterEvents events = new PrinterEvents(() -> NOW);

    @Test
    void aFaultThatStaysAndARollThatStaysLowAreToldOnce() {
        events.fault(fault(PrinterCondition.COVER_OPEN));
        events.fault(fault(PrinterCondition.COVER_OPEN));
        events.fault(fault(PrinterCondition.PAPER_END));
        events.well();
        events.well();
        events.nearEnd(true);
        events.nearEnd(true);
        events.nearEnd(false);

        assertThat(events.newestFirst())
                .containsExactly(
                        new PrinterEvent(NOW, "The roll is nearly used up: have a new one at hand."),
                        new PrinterEvent(NOW, "The printer is in order again."),
                        new PrinterEvent(NOW, "The printer (tray) is out of paper: put in a new roll."),
                        new PrinterEvent(NOW, "The printer (tray) has an open cover: close it until it clicks."));
    }

    @Test
    void aFaultThatComesBackIsToldAgain() {
        events.fault(fault(PrinterCondition.COVER_OPEN));
        events.well();
        events.fault(fault(PrinterCondition.COVER_OPEN));
        assertThat(events.newestFirst()).hasSize(3);
    }

    @Test
    void onlyTheLastTwentyAreKept() {
        for (int i = 1; i <= 25; i++) {
            events.add("Event " + i + ".");
        }
        assertThat(events.newestFirst()).hasSize(20);
        assertThat(events.newestFirst().getFirst().sentence()).isEqualTo("Event 25.");
        assertThat(events.newestFirst().getLast().sentence()).isEqualTo("Event 6.");
    }

    private static PrinterException fault(PrinterCondition condition) {
        return PrinterException.of(new PrinterStatus(Set.of(condition)), "tray").orElseThrow();
    }
}
