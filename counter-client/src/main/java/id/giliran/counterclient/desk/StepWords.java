package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.KeyFace;
import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.desk.DeskState.Primary.Step;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done now, and how the buttons are called. What is possible is the hub's word alone. */
final class StepWords {
    private static final Map<DeskKey, CounterAct> PLAIN = Map.of(
            DeskKey.START, CounterAct.START,
            DeskKey.RECALL, CounterAct.RECALL,
            DeskKey.NO_SHOW, CounterAct.NO_SHOW,
            DeskKey.PARK, CounterAct.PARK,
            DeskKey.TRANSFER, CounterAct.TRANSFER,
            DeskKey.RETURN, CounterAct.RETURN,
            DeskKey.CALL, CounterAct.CALL,
            DeskKey.SIGN_OUT, CounterAct.SIGN_OUT,
            DeskKey.REPRINT, CounterAct.REPRINT);

    private final Wording wording;
    private final boolean finishAndCall;

    /** @param finishAndCall finishing calls the next one at once */
    StepWords(Wording wording, boolean finishAndCall) {
        this.wording = wording;
        this.finishAndCall = finishAndCall;
    }

    Primary primary(CounterView view, Instant now, boolean free) {
        @Nullable Current current = view.current();
        if (current != null) {
            return current.startedAt() == null ? called(view, current, now, free) : finish(view, current, free);
        }
        return switch (view.state()) {
            case "paused" ->
                primary(Step.RESUME, wording.text("primary.resume"), "", free && can(view, CounterAct.RESUME));
            case "open" -> callNext(view, now, free);
            default -> leave();
        };
    }

    /** Back to the list of counters: the only step where there is nothing else to do here. */
    Primary leave() {
        return primary(Step.LEAVE, wording.text("primary.leave"), "", true);
    }

    Primary busy() {
        return primary(Step.NONE, wording.text("primary.busy"), "", false);
    }

    Primary nothing() {
        return primary(Step.NONE, wording.text("primary.connecting"), "", false);
    }

    /** Nobody can be called without the hub. */
    Primary alone(String since) {
        return primary(Step.NONE, wording.text("primary.alone"), since, false);
    }

    Map<DeskKey, KeyFace> keys(CounterView view, boolean free) {
        Map<DeskKey, KeyFace> faces = new EnumMap<>(DeskKey.class);
        PLAIN.forEach((key, act) ->
                faces.put(key, new KeyFace("act-" + act.path(), words(act.path()), free && can(view, act))));
        faces.put(DeskKey.LATER, later(view, free));
        faces.put(DeskKey.PAUSE, pause(view, free));
        return faces;
    }

    Map<DeskKey, KeyFace> noKeys() {
        Map<DeskKey, KeyFace> faces = new EnumMap<>(DeskKey.class);
        PLAIN.forEach((key, act) -> faces.put(key, new KeyFace("act-" + act.path(), words(act.path()), false)));
        faces.put(DeskKey.LATER, new KeyFace("act-resume-ticket", words("resume-ticket"), false));
        faces.put(DeskKey.PAUSE, new KeyFace("act-pause", words("pause"), false));
        return faces;
    }

    private Primary callNext(CounterView view, Instant now, boolean free) {
        CounterView.@Nullable Next next = view.next();
        if (next == null) {
            // The counter's rule may leave people waiting for others to call.
            String nobody = wording.text(view.waiting() == 0 ? "primary.nobody" : "primary.nobody-yet");
            return primary(Step.CALL_NEXT, nobody, "", free && can(view, CounterAct.CALL_NEXT));
        }
        String waited = wording.minutes(Wording.between(next.winner().since(), now));
        return primary(
                Step.CALL_NEXT,
                wording.text("primary.call-next", next.winner().number()),
                wording.text("primary.waiting", waited),
                free && can(view, CounterAct.CALL_NEXT));
    }

    /**
     * While a called visitor should be on the way, the step is to begin; once the office's rule has another announcement, or says that
     * there were enough of them, the step is that. Beginning has its own key all the time.
     */
    private Primary called(CounterView view, Current current, Instant now, boolean free) {
        CounterView.@Nullable NoShowRule rule = current.noShow();
        if (rule != null && !now.isBefore(rule.nextFrom())) {
            if (rule.callsLeft() > 0 && can(view, CounterAct.RECALL)) {
                String left = wording.text("primary.calls-left", rule.callsLeft());
                return primary(Step.RECALL, wording.text("primary.recall", current.number()), left, free);
            }
            if (rule.callsLeft() <= 0 && can(view, CounterAct.NO_SHOW)) {
                return primary(Step.NO_SHOW, wording.text("primary.no-show", current.number()), "", free);
            }
        }
        return primary(
                Step.START, wording.text("primary.start", current.number()), "", free && can(view, CounterAct.START));
    }

    private Primary finish(CounterView view, Current current, boolean free) {
        @Nullable Map<String, String> nextStage = current.nextStage();
        String words = nextStage == null
                ? wording.text("primary.finish")
                : wording.text("primary.finish-and-on", inSentence(wording.name(nextStage)));
        CounterView.@Nullable Next next = view.next();
        String then = finishAndCall && next != null && view.beside().isEmpty()
                ? wording.text("primary.then-call", next.winner().number())
                : "";
        return primary(Step.FINISH, words, then, free && can(view, CounterAct.FINISH));
    }

    private KeyFace later(CounterView view, boolean free) {
        @Nullable Current current = view.current();
        boolean serving = current != null && current.startedAt() != null;
        if (serving) {
            return new KeyFace("act-outcome", words("outcome"), free && can(view, CounterAct.FINISH));
        }
        boolean possible = can(view, CounterAct.RESUME_TICKET) && !view.parked().isEmpty();
        return new KeyFace("act-resume-ticket", words("resume-ticket"), free && possible);
    }

    private KeyFace pause(CounterView view, boolean free) {
        return can(view, CounterAct.RESUME)
                ? new KeyFace("act-resume", words("resume"), free)
                : new KeyFace("act-pause", words("pause"), free && can(view, CounterAct.PAUSE));
    }

    private String words(String act) {
        return wording.text("act." + act);
    }

    /** Stage names begin with a capital; within a sentence they do not. A second capital marks an abbreviation. */
    private static String inSentence(String name) {
        boolean plain = name.length() > 1 && Character.isLowerCase(name.codePointAt(1));
        return plain ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    private static Primary primary(Step step, String words, String detail, boolean enabled) {
        return new Primary(step, words, detail, enabled);
    }

    private static boolean can(CounterView view, CounterAct act) {
        return view.acts().contains(act);
    }
}
