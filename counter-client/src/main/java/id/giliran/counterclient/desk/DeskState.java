package id.giliran.counterclient.desk;

import id.giliran.counterclient.wording.LinkNotice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the desk shows, in words, at one moment.
 *
 * @param idle that whoever is signed in will soon be signed out, as nothing is done
 * @param told what was done a moment ago and cannot be seen here
 */
public record DeskState(
        HeadLine head,
        InHand inHand,
        Primary primary,
        Map<DeskKey, KeyFace> keys,
        Rail rail,
        Optional<UndoOffer> undo,
        Optional<String> told,
        Optional<String> idle,
        Optional<LinkNotice> link) {
    public DeskState {
        keys = Map.copyOf(keys);
    }

    /**
     * The bar on top.
     *
     * @param role of the operator, empty for one without more rights than others
     */
    public record HeadLine(String counter, String services, String figures, String operator, String role) {}

    /**
     * The card of the visitor in hand, or of nobody.
     *
     * @param number empty when nobody is in hand
     * @param lines sentences below the title
     * @param chips marks in words
     * @param timer minutes and seconds, empty when none runs
     * @param late serving has taken longer than it should
     * @param beside the others that this counter has at the same time
     * @param room whether another one can be called beside this one
     */
    public record InHand(
            String number,
            String title,
            List<String> lines,
            List<Chip> chips,
            String timer,
            String timerCaption,
            boolean late,
            List<Beside> beside,
            boolean room) {
        public InHand {
            lines = List.copyOf(lines);
            chips = List.copyOf(chips);
            beside = List.copyOf(beside);
        }
    }

    /** One who is at this counter at the same time as the visitor in hand. */
    public record Beside(String ticket, String number, String words) {}

    /** A mark on the card. */
    public record Chip(Kind kind, String words) {
        /** What it tells, and so how it looks. */
        public enum Kind {
            CALLED,
            PLAIN,
            PRIORITY,
            WARNING,
            UNSENT
        }
    }

    /** The sensible next step. */
    public record Primary(Step step, String words, String detail, boolean enabled) {
        /** What it does. */
        public enum Step {
            NONE,
            CALL_NEXT,
            START,
            RECALL,
            NO_SHOW,
            FINISH,
            RESUME,
            LEAVE
        }
    }

    /** A button with a key. */
    public record KeyFace(String id, String words, boolean enabled) {}

    /**
     * The lists beside the desk.
     *
     * @param longest how long the first of the waiting has waited, in words; empty when nobody waits
     * @param missed who was called and did not come, and can be called again
     * @param history what was ended here today
     * @param notes what the office says to its staff today
     */
    public record Rail(
            Optional<NextUp> next,
            List<Row> waiting,
            int waitingInAll,
            String longest,
            List<Row> parked,
            List<Row> missed,
            List<Row> history,
            List<String> notes) {
        public Rail {
            waiting = List.copyOf(waiting);
            parked = List.copyOf(parked);
            missed = List.copyOf(missed);
            history = List.copyOf(history);
            notes = List.copyOf(notes);
        }

        static Rail empty() {
            return new Rail(Optional.empty(), List.of(), 0, "", List.of(), List.of(), List.of(), List.of());
        }
    }

    /**
     * Whom the rule would call now, and why.
     *
     * @param waited short, such as {@code 21 min}
     */
    public record NextUp(String number, String waited, String why) {}

    /**
     * A ticket in a list.
     *
     * @param mark a word below the number, may be empty
     * @param detail a quieter second line, may be empty
     * @param right what stands at the right end, such as a wait or a time
     */
    public record Row(
            String ticket, String number, String mark, String words, String detail, String right, boolean enabled) {}

    /** What can be taken back, and for how many seconds yet. */
    public record UndoOffer(String words, String button, boolean enabled) {}
}
