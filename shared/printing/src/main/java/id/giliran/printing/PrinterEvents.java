package id.giliran.printing;

import id.giliran.printing.port.PrinterException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last things that happened to a printer; a fault that stays is one of them, not one at each look. */
final class PrinterEvents {
    private static final int MOST = 20;

    private final InstantSource clock;
    private final Deque<PrinterEvent> newestFirst = new ArrayDeque<>();
    private @Nullable String fault;
    private boolean nearEnd;

    PrinterEvents(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(String sentence) {
        newestFirst.addFirst(new PrinterEvent(clock.instant(), sentence));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    synchronized void fault(PrinterException found) {
        String sentence = String.valueOf(found.getMessage());
        if (!sentence.equals(fault)) {
            add(sentence);
        }
        fault = sentence;
    }

    synchronized void well() {
        if (fault != null) {
            add("The printer is in order again.");
        }
        fault = null;
    }

    synchronized void nearEnd(boolean now) {
        if (now && !nearEnd) {
            add("The roll is nearly used up: have a new one at hand.");
        }
        nearEnd = now;
    }

    synchronized List<PrinterEvent> newestFirst() {
        return List.copyOf(newestFirst);
    }
}
