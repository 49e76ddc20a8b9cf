package id.giliran.counterclient.signin;

import id.giliran.counterclient.signin.SignInState.CounterTile;
import id.giliran.counterclient.signin.SignInState.DayCard;
import id.giliran.counterclient.signin.SignInState.Entry;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.OfficeHead;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.OfficeView.CounterLine;
import id.giliran.protocol.view.OfficeView.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what the first screen shows from what the hub says about the office. */
final class SignInScreen {
    /** Longer names would not fit the head of the desk. */
    static final int LONGEST_NAME = 40;

    private final Wording wording;
    private final boolean bound;

    /** @param bound to the counter that is chosen at first */
    SignInScreen(Wording wording, boolean bound) {
        this.wording = wording;
        this.bound = bound;
    }

    /** Whether this counter can be chosen where that one is chosen now. */
    boolean allows(Optional<Integer> chosen, int counter) {
        return !bound || chosen.filter(own -> own == counter).isPresent();
    }

    SignInState at(Snapshot<OfficeView> snapshot, Instant now, Entry entry, Optional<Integer> chosen, boolean slow) {
        @Nullable OfficeView view = snapshot.view();
        if (view == null) {
            Optional<LinkNotice> link = LinkNotice.of(snapshot, null, wording);
            String hint = wording.text("sign-in.no-view");
            return new SignInState("", "", "", Optional.empty(), List.of(), chosen, "", hint, false, link);
        }
        OfficeHead office = view.office();
        boolean free = !slow && LinkNotice.allowsActs(snapshot);
        String missing = hint(view, entry, chosen);
        String hint = missing.isEmpty()
                ? chosen.flatMap(counter -> takeOver(view, entry.person(), counter))
                        .map(taken -> wording.text("sign-in.counter-taken", taken.counter(), taken.operator()))
                        .orElse("")
                : missing;
        return new SignInState(
                wording.name(office.name()),
                office.day() == null ? wording.text("sign-in.no-day") : wording.day(office.day()),
                wording.time(now, office.zone()),
                dayCard(view, free),
                view.counters().stream()
                        .map(line -> tile(line, allows(chosen, line.counter())))
                        .toList(),
                chosen,
                summary(view, chosen),
                hint,
                free && missing.isEmpty(),
                LinkNotice.of(snapshot, office.zone(), wording));
    }

    private CounterTile tile(CounterLine line, boolean here) {
        boolean free = line.state().equals("closed");
        String operator = name(line);
        String taken = line.state().equals("paused") ? "counter.paused" : "counter.taken";
        return new CounterTile(
                line.counter(),
                wording.text("counter.name", line.counter()),
                wording.names(line.serves()),
                free ? wording.text("counter.free") : wording.text(taken, operator),
                wording.text("counter.waiting", line.waiting()),
                free,
                here);
    }

    /** Of whoever works there; somebody whom the staff list does not know has an id only. */
    private static String name(CounterLine line) {
        String id = line.operator() == null ? "" : line.operator();
        return line.operatorName() == null ? id : line.operatorName();
    }

    /** The one card about the day: a person opens it, and is told what happens to an older one. */
    private Optional<DayCard> dayCard(OfficeView view, boolean free) {
        OfficeHead office = view.office();
        @Nullable LocalDate open = office.day();
        if (open != null && open.equals(office.nextDay())) {
            return Optional.empty();
        }
        String title = wording.text("day.title", wording.day(office.nextDay()));
        String advice = open == null ? wording.text("day.advice") : olderDay(open, view.totals());
        return Optional.of(new DayCard(title, advice, wording.text("day.open"), free));
    }

    private String olderDay(LocalDate open, Totals totals) {
        int left = totals.issued()
                - totals.voided()
                - totals.served()
                - totals.noShow()
                - totals.cancelled()
                - totals.unserved();
        return wording.text("day.advice-older", wording.day(open), Math.max(left, totals.waiting()));
    }

    private String summary(OfficeView view, Optional<Integer> chosen) {
        return chosen.flatMap(counter -> line(view, counter))
                .map(line -> wording.names(line.serves()))
                .orElseGet(() -> wording.text("sign-in.choose"));
    }

    private String hint(OfficeView view, Entry entry, Optional<Integer> chosen) {
        if (view.office().day() == null) {
            return wording.text(entry.secretMissing() ? "sign-in.day-first-secret" : "sign-in.day-first");
        }
        Optional<CounterLine> line = chosen.flatMap(counter -> line(view, counter));
        if (line.isEmpty()) {
            return wording.text(
                    chosen.isEmpty() ? "sign-in.counter-missing" : "sign-in.counter-unknown", chosen.orElse(0));
        }
        return who(entry);
    }

    private String who(Entry entry) {
        if (entry.person().isEmpty()) {
            return wording.text("sign-in.operator-missing");
        }
        if (entry.person().length() > LONGEST_NAME) {
            return wording.text("sign-in.operator-long", LONGEST_NAME);
        }
        if (entry.delaySeconds() > 0) {
            return wording.text("sign-in.delayed", entry.delaySeconds());
        }
        return entry.secretMissing() ? wording.text("sign-in.secret-missing") : "";
    }

    /** The question to ask before this counter is signed in to; none when it is free or this operator's already. */
    Optional<TakeOver> takeOver(OfficeView view, String operator, int counter) {
        return line(view, counter)
                .filter(line -> !line.state().equals("closed"))
                .flatMap(line -> Optional.ofNullable(line.operator())
                        .filter(there -> !there.equals(operator))
                        .map(there -> takeOver(counter, name(line), Optional.ofNullable(line.number()))));
    }

    /** @param current the number that is there, if one is known */
    TakeOver takeOver(int counter, String there, Optional<String> current) {
        String advice = current.map(number -> wording.text("take-over.advice-current", there, number))
                .orElseGet(() -> wording.text("take-over.advice", there));
        return new TakeOver(counter, there, wording.text("take-over.title", counter, there), advice);
    }

    private static Optional<CounterLine> line(OfficeView view, int counter) {
        return view.counters().stream()
                .filter(line -> line.counter() == counter)
                .findFirst();
    }
}
