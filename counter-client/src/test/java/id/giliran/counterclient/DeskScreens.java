package id.giliran.counterclient;

import static id.giliran.counterclient.Openings.desk;
import static id.giliran.counterclient.Openings.inHand;
import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.parked;

import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleVisitor;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.NoShowRule;
import id.giliran.protocol.view.CounterView.Standing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The desk with a hub behind it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum DeskScreens implements SampleScreen {
    FREE(desk(counter().parked(parked("A009", "mengambil fotokopi KK", 8)))),
    FREE_PRIORITY_NEXT(desk(counter().next(priorityNext()))),
    FREE_EMPTY(desk(counter().next(null).line(List.of()).without(CounterAct.CALL_NEXT))),
    CALLED(desk(inHand().inHand(
                    SampleView.visitor("called", null, 0, SampleOffice.INTERVIEW, "en", true, false),
                    CounterAct.START))),
    SERVING(desk(inHand().parked(parked("A009", "mengambil fotokopi KK", 8))
            .inHand(
                    SampleView.visitor("serving", NOW.minusSeconds(348), 60, SampleOffice.INTERVIEW, "id", true, true),
                    CounterAct.FINISH)
            .undo("finish", "A016", NOW.plusSeconds(7)))),
    SERVING_LATE(desk(inHand().inHand(
                    SampleView.visitor("serving", NOW.minusSeconds(905), 0, null, "id", false, true),
                    CounterAct.FINISH))),
    PAUSED(desk(counter().paused("lunch"))),
    FREE_FOR_A_WHILE(desk(counter().freeSince(SampleOffice.ago(7)).notes(SampleOffice.notes()))),
    NOBODY_BY_THE_RULE(desk(counter().next(null))),
    CALLED_WAIT(desk(inHand().inHand(
                    new SampleVisitor("A017")
                            .party(3)
                            .note("KK sudah lengkap, tinggal foto")
                            .rule(new NoShowRule(1, NOW.plusSeconds(25), null))
                            .visitor(),
                    CounterAct.START))),
    CALLED_AGAIN_DUE(desk(inHand().inHand(
                    new SampleVisitor("A017").rule(new NoShowRule(2, NOW, null)).visitor(), CounterAct.START))),
    NO_SHOW_DUE(desk(inHand().inHand(
                    new SampleVisitor("A017")
                            .calls(3)
                            .rule(new NoShowRule(0, NOW, NOW.plusSeconds(3600)))
                            .visitor(),
                    CounterAct.START))),
    FAMILY(desk(inHand().beside(
                    new SampleVisitor("A018").visitor(),
                    new SampleVisitor("A019").servedSince(SampleOffice.ago(2)).visitor())
            .inHand(new SampleVisitor("A017").servedSince(SampleOffice.ago(3)).visitor(), CounterAct.FINISH)
            .with(CounterAct.CALL_NEXT))),
    LIST_MISSED(desk(counter().missed(SampleOffice.missed()), window -> window.click("list-missed"))),
    LIST_HISTORY(desk(counter().history(SampleOffice.history()), window -> window.click("list-history"))),
    LIST_NOTES(desk(counter().notes(SampleOffice.notes()), window -> window.click("list-notes")));

    private final Function<CounterClientSettings, SampleWindow> opening;

    DeskScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    @Override
    public SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
    }

    private static Next priorityNext() {
        return new Next(
                new Standing("t9", "C009", SampleOffice.ago(4), 1200, 100, true),
                List.of(new Standing("t18", "A018", SampleOffice.ago(21), 0, 100, false)),
                Map.of(),
                Map.of());
    }
}
