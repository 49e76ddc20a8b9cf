package id.giliran.display.hall;

import id.giliran.display.settings.Arrow;
import id.giliran.fx.admission.AdmissionSign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that stands on the wall at one moment, in words ready to be drawn.
 *
 * @param calls the last calls, absent while there is nothing to look for
 * @param counters every counter, absent while the wall does not show them or there are none
 * @param foot absent while there is nothing to count
 * @param notices of the office, absent while there are none
 * @param slide absent while the wall shows no pictures
 * @param shift how many steps the picture has gone on its way against burn-in
 * @param technician a sentence for the person who hangs the panel, absent when all is well
 * @param admission lies over all else as long as the hub does not let this display in
 */
public record Board(
        Head head,
        Center center,
        Optional<Calls> calls,
        Optional<Counters> counters,
        Optional<Foot> foot,
        Optional<Notices> notices,
        Optional<Slide> slide,
        int shift,
        Optional<String> technician,
        Optional<AdmissionSign> admission) {

    /**
     * The band at the top.
     *
     * @param zone what the part of the office is called that this wall is for; empty for the whole office
     * @param stale what is said in place of office and date while the hub cannot be heard
     */
    public record Head(String office, String zone, String date, String clock, Optional<Words> stale) {}

    /** What the large part shows. */
    public sealed interface Center {}

    /** A calm sentence: nobody is called. */
    public record Message(Words title, Words sentence) implements Center {}

    /**
     * The big number.
     *
     * @param announcement id of the call
     * @param marks what is said of it beside its label, such as that it was called before; mostly nothing
     * @param way where to go; stands back while the hub is lost
     * @param announcing whether it is this call's turn right now
     */
    public record Called(
            String announcement,
            Words label,
            String number,
            Marks marks,
            Way way,
            Optional<Words> advice,
            boolean announcing)
            implements Center {}

    /**
     * What is special about a call.
     *
     * @param recall says that it was called before; absent for a first call
     * @param priority says that the ticket has credit; absent unless the office wants it to be seen
     */
    public record Marks(Optional<Words> recall, Optional<Words> priority) {}

    /**
     * The way to a counter.
     *
     * @param go in the first language and, if it is another one, in the visitor's
     * @param place of the counter, empty words when the office has not said it
     */
    public record Way(Words go, Words place, Words counterLabel, int counter, Arrow arrow) {}

    /**
     * The last calls.
     *
     * @param none stands there before the first call
     * @param newestFirst at most as many as the wall's setting says
     */
    public record Calls(Words title, Words counterTitle, Optional<Words> none, List<PastCall> newestFirst) {
        public Calls {
            newestFirst = List.copyOf(newestFirst);
        }
    }

    /** One line of them. */
    public record PastCall(String number, int counter) {}

    /** The counters, by number. */
    public record Counters(Words label, List<CounterCell> cells) {
        public Counters {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One counter.
     *
     * @param number of the ticket there, empty when there is none
     * @param state in words
     * @param standing how it is drawn
     */
    public record CounterCell(int counter, String number, Words state, Standing standing) {}

    /** How a counter stands out. */
    public enum Standing {
        /** Nobody calls here now: it stands back. */
        QUIET,

        /** Somebody calls here, or serves. */
        PLAIN,

        /** A visitor is to come. */
        CALLED,

        /** That of the big number. */
        NEWEST,

        /** That of the big number, while it is announced. */
        ANNOUNCED
    }

    /** The lines at the bottom. */
    public record Foot(Words title, List<Waiting> waiting, Words openCounters, Optional<Day> day) {
        public Foot {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * How many wait for one service.
     *
     * @param colour of the service, 1 to 5
     * @param closed says that no numbers are given for it now; empty while they are
     */
    public record Waiting(String letter, String name, int count, int colour, String closed) {}

    /**
     * When numbers are given today.
     *
     * @param urgent whether one who comes in now should read it first
     */
    public record Day(Words sentence, boolean urgent) {}

    /**
     * What the office has to say.
     *
     * @param turn counts the pages that were turned; which page that is depends on the room
     */
    public record Notices(List<Words> sentences, long turn) {
        public Notices {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The pictures' turn.
     *
     * @param turn counts the pictures
     * @param today pictures that end before this day are left out
     */
    public record Slide(long turn, LocalDate today) {}
}
