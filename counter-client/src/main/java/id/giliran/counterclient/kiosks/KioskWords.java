package id.giliran.counterclient.kiosks;

import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskLine;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Says of each kiosk what somebody must do for it. */
final class KioskWords {
    private static final Comparator<KioskNotice> WORST_FIRST = Comparator.comparing(KioskNotice::call)
            .thenComparing(KioskNotice::fault)
            .reversed()
            .thenComparing(KioskNotice::kiosk);

    private final Wording wording;

    KioskWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * What there is to say, worst first.
     *
     * @param answered whether somebody is on the way to the visitor at a kiosk
     * @param goneSince since when a kiosk is not connected, as clock time; empty when unknown
     */
    List<KioskNotice> of(List<KioskLine> kiosks, IntPredicate answered, IntFunction<String> goneSince) {
        return kiosks.stream()
                .flatMap(kiosk -> Stream.concat(call(kiosk, answered), notices(kiosk, goneSince)))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** A visitor at a kiosk that has gone silent cannot be known any more. */
    private Stream<KioskNotice> call(KioskLine kiosk, IntPredicate answered) {
        if (!kiosk.connected() || !kiosk.needsStaff()) {
            return Stream.empty();
        }
        boolean open = !answered.test(kiosk.kiosk());
        String words = wording.text(open ? "kiosk.staff-call" : "kiosk.staff-coming", wording.kiosk(kiosk));
        return Stream.of(new KioskNotice(kiosk.kiosk(), open, open, words));
    }

    private Stream<KioskNotice> notices(KioskLine kiosk, IntFunction<String> goneSince) {
        if (!kiosk.connected()) {
            String since = goneSince.apply(kiosk.kiosk());
            String key = since.isEmpty() ? "kiosk.gone" : "kiosk.gone-since";
            return Stream.of(fault(kiosk, wording.text(key, wording.kiosk(kiosk), since)));
        }
        Set<PrinterState> told = worthTelling(kiosk.printer());
        boolean explained = told.stream().anyMatch(state -> !state.isOnlyWarning());
        Stream<KioskNotice> states = told.stream().map(state -> notice(kiosk, state));
        return kiosk.canPrint() || explained
                ? states
                : Stream.concat(
                        Stream.of(fault(kiosk, wording.text("kiosk.cannot-print", wording.kiosk(kiosk)))), states);
    }

    /** A printer that lacks something is offline as well, and an empty roll was nearly empty before. */
    private static Set<PrinterState> worthTelling(Set<PrinterState> states) {
        Set<PrinterState> told = EnumSet.noneOf(PrinterState.class);
        told.addAll(states);
        if (told.stream().filter(state -> !state.isOnlyWarning()).count() > 1) {
            told.remove(PrinterState.OFFLINE);
        }
        if (told.contains(PrinterState.PAPER_OUT)) {
            told.remove(PrinterState.PAPER_NEAR_END);
        }
        return told;
    }

    private KioskNotice notice(KioskLine kiosk, PrinterState state) {
        boolean measured = state == PrinterState.PAPER_NEAR_END && kiosk.paperLeftPercent() >= 0;
        String words = measured
                ? wording.text("kiosk.paper-left", wording.kiosk(kiosk), kiosk.paperLeftPercent())
                : wording.text("kiosk.printer." + state.word(), wording.kiosk(kiosk));
        return new KioskNotice(kiosk.kiosk(), !state.isOnlyWarning(), false, words);
    }

    private static KioskNotice fault(KioskLine kiosk, String words) {
        return new KioskNotice(kiosk.kiosk(), true, false, words);
    }
}
