package id.giliran.counterclient.desk;

import id.giliran.counterclient.wording.LinkNotice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the desk shows, in words, at one moment.
 *
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
        Optional<LinkNotice> link) {
    public DeskState {
        keys = Map.copyOf(keys);
    }

    /** The bar on top. */
    public record HeadLine(String counter, String services, String figures, String operator) {}

    /**
     * The card of the visitor in hand, or of nobody.
     *
     * @param number empty when nobody is in hand
     * @param lines sentences below the title
     * @param chips marks in words
     * @param timer minutes and seconds, empty when none runs
     * @param late serving has taken longer than it should
     */
    public record InHand(
            String number,
            String title,
            List<String> lines,
            List<Chip> chips,
            String timer,
            String timerCaption,
            boolean late) {
        public InHand {
            lines = List.copyOf(lines);
            chips = List.copyOf(chips);
        }
    }

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
            FINISH,
            RESUME,
            LEAVE
        }
    }

    /** A button with a function key. */
    public record KeyFace(String id, String words, boolean enabled) {}

    /** Who waits. */
    public record Rail(Optional<NextUp> next, List<Row> waiting, int waitingInAll, List<Row> parked) {
        public Rail {
            waiting = List.copyOf(waiting);
            parked = List.copyOf(parked);
        }
    }

    /** Whom the rule would call now, and why. */
    public record NextUp(String number, String why) {}

    /** A ticket in a list. */
    public record Row(String ticket, String number, String words, String waited, boolean enabled) {}

    /** What can be taken back, and for how many seconds yet. */
    public record UndoOffer(String words, String button, boolean enabled) {}
}
