package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was replayed, and what is taken for granted; told before any figure. */
final class Assumptions {
    private static final int WIDTH = 110;

    private final Replay replay;
    private final String rules;

    Assumptions(Replay replay, String rules) {
        this.replay = replay;
        this.rules = rules;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(wrapped(head()));
        lines.add("");
        lines.addAll(wrapped(assumed()));
        lines.add("");
        return lines;
    }

    private String head() {
        DayPast past = replay.past();
        Set<CounterNumber> then = past.counters().keySet();
        String head = past.day() + " under " + rules + ", counters "
                + Staffing.list(replay.staffing().open()) + " (that day: " + Staffing.list(then) + ").";
        if (!past.closed()) {
            head += " The day is still open; it is taken up to its newest event.";
        }
        if (past.planChanges() > 0) {
            head +=
                    " The office's plan was changed during that day; where no other is named, the last one holds all day.";
        }
        return head;
    }

    private String assumed() {
        DayPast past = replay.past();
        StringBuilder text =
                new StringBuilder("What this assumes: everyone comes when they came and asks for what they "
                        + "asked for. Serving takes the visitor as long as it did, whoever serves; one who did not come does not "
                        + "come. Operators come, pause, hesitate before a call and leave as they did, but nobody leaves in the middle "
                        + "of a visitor, and the last counter that serves a stage stays until nobody needs it.");
        replay.staffing()
                .models()
                .forEach((counter, model) -> text.append(" At counter ")
                        .append(counter)
                        .append(" nobody worked that day; it keeps the times of counter ")
                        .append(model)
                        .append(added(counter) ? " and serves everything." : "."));
        if (past.plan().counters().stream().anyMatch(counter -> counter.room() > 1)) {
            text.append(" A counter that may serve several at once serves one after the other.");
        }
        if (past.byHand() > 0) {
            text.append(" Visitors called by hand (").append(past.byHand()).append(") are called by the rule.");
        }
        if (replay.guessed() > 0) {
            text.append(" What nobody can know takes the usual time of its stage (")
                    .append(replay.guessed())
                    .append(replay.guessed() == 1 ? " call)." : " calls).");
        }
        return text.append(" The journal keeps that a visitor had priority, never of which group.")
                .toString();
    }

    private boolean added(CounterNumber counter) {
        return replay.past().plan().counter(counter).isEmpty();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
