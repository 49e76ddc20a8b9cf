package id.giliran.display.hall;

import java.util.List;
import java.util.Optional;

/**
 * Everything that stands on the wall at one moment, in words ready to be drawn.
 *
 * @param calls the column of the last calls, absent while there is nothing to look for
 * @param foot absent while there is nothing to count
 * @param technician a sentence for the person who hangs the panel, absent when all is well
 */
public record Board(Head head, Center center, Optional<Calls> calls, Optional<Foot> foot, Optional<String> technician) {

    /**
     * The band at the top.
     *
     * @param stale what is said in place of office and date while the hub cannot be heard
     */
    public record Head(String office, String date, String clock, Optional<Words> stale) {}

    /** What the large part shows. */
    public sealed interface Center {}

    /** A calm sentence: nobody is called. */
    public record Message(Words title, Words sentence) implements Center {}

    /**
     * The big number.
     *
     * @param announcement id of the call
     * @param recall says that it was called before; absent for a first call
     * @param go where to go: in the first language and, if it is another one, in the visitor's
     * @param advice stands in place of {@code go} while the hub is lost
     * @param announcing whether it is this call's turn right now
     */
    public record Called(
            String announcement,
            Words label,
            String number,
            Optional<Words> recall,
            Words go,
            Words counterLabel,
            int counter,
            Optional<Words> advice,
            boolean announcing)
            implements Center {}

    /**
     * The column of the last calls.
     *
     * @param none stands there before the first call
     * @param newestFirst at most six
     */
    public record Calls(Words title, Words counterTitle, Optional<Words> none, List<PastCall> newestFirst) {
        public Calls {
            newestFirst = List.copyOf(newestFirst);
        }
    }

    /** One line of that column. */
    public record PastCall(String number, int counter) {}

    /** The line at the bottom. */
    public record Foot(Words title, List<Waiting> waiting, Words openCounters) {
        public Foot {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * How many wait for one service.
     *
     * @param place of the service in the office's list, from 0: its colour
     */
    public record Waiting(String letter, String name, int count, int place) {}
}
