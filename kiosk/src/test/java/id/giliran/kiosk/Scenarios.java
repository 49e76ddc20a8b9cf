package id.giliran.kiosk;

import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Snapshot;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How to get to each screen, by name. */
final class Scenarios {
    static final Admission REVOKED = new Admission.TurnedAway(
            Admission.TurnedAway.Reason.REVOKED, "The hub at 192.168.1.10:8765 has revoked this device.");

    private Scenarios() {}

    static Map<String, Consumer<TestKiosk>> all() {
        Map<String, Consumer<TestKiosk>> ways = new LinkedHashMap<>();
        ways.put("services", kiosk -> {});
        ways.put("services-priority", kiosk -> choosePriority(kiosk));
        ways.put("services-stale", kiosk -> kiosk.visit.show(Offices.stale(Offices.open())));
        ways.put("services-connecting", kiosk -> kiosk.visit.show(Snapshot.connecting()));
        ways.put("services-closed", kiosk -> show(kiosk, "outside-hours", LocalDateTime.of(2026, 11, 24, 8, 0)));
        ways.put("services-not-open", kiosk -> show(kiosk, "day-not-open", null));
        ways.put("services-by-the-clock", kiosk -> kiosk.visit.show(Offices.fresh(Offices.byTheClock())));
        ways.put("services-holiday", kiosk -> kiosk.visit.show(Offices.fresh(Offices.holiday())));
        ways.put("priority-by-the-clock", kiosk -> {
            kiosk.visit.show(Offices.fresh(Offices.byTheClock()));
            kiosk.visit.askPriority();
        });
        ways.put("done-ordinary", kiosk -> {
            kiosk.hub.noMorePriority();
            choosePriority(kiosk);
            order(kiosk);
        });
        ways.put("services-1", kiosk -> kiosk.visit.show(Offices.fresh(Offices.with(1))));
        ways.put("services-2", kiosk -> kiosk.visit.show(Offices.fresh(Offices.with(2))));
        ways.put("services-3", kiosk -> kiosk.visit.show(Offices.fresh(Offices.with(3))));
        ways.put("services-4", kiosk -> kiosk.visit.show(Offices.fresh(Offices.with(4))));
        ways.put("services-8", kiosk -> kiosk.visit.show(Offices.fresh(Offices.with(8))));
        ways.put("services-12", kiosk -> kiosk.visit.show(Offices.fresh(Offices.with(12))));
        ways.put("requirements", kiosk -> kiosk.visit.choose("passport-new"));
        ways.put("requirements-priority", kiosk -> {
            choosePriority(kiosk);
            kiosk.visit.choose("passport-renewal");
        });
        ways.put("priority", kiosk -> kiosk.visit.askPriority());
        ways.put("preparing", kiosk -> {
            kiosk.slow();
            order(kiosk);
        });
        ways.put("done", Scenarios::order);
        ways.put("outage-hub", kiosk -> {
            kiosk.hub.silent(true);
            order(kiosk);
        });
        ways.put("outage-printer", kiosk -> {
            kiosk.printer.outOfPaper(true);
            order(kiosk);
            kiosk.pass(20);
        });
        ways.put("services-alone", kiosk -> kiosk.alone(Offices.open()));
        ways.put("services-without-numbers", kiosk -> {
            KioskView view = Offices.ruled(Offices.closed("without-hub", null), false);
            kiosk.alone(view);
        });
        ways.put("services-paper-end-staff", kiosk -> {
            kiosk.visit.show(Offices.fresh(Offices.otherKiosksPrint(Offices.open(), false)));
            kiosk.printer.say(PrinterCondition.PAPER_END);
            kiosk.pass(2);
        });
        for (PrinterCondition condition : List.of(
                PrinterCondition.PAPER_END,
                PrinterCondition.COVER_OPEN,
                PrinterCondition.OFFLINE,
                PrinterCondition.CUTTER_ERROR,
                PrinterCondition.OVERHEATED,
                PrinterCondition.BROKEN)) {
            String name = condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ways.put("outage-" + name, kiosk -> {
                kiosk.visit.choose("passport-new");
                kiosk.printer.say(condition);
                kiosk.pass(2);
                kiosk.visit.takeNumber();
            });
            ways.put("services-" + name, kiosk -> {
                kiosk.printer.say(condition);
                kiosk.pass(2);
            });
        }
        ways.put("outage-slow", kiosk -> {
            kiosk.slow();
            order(kiosk);
            kiosk.pass(61);
        });
        ways.put("held", kiosk -> {
            kiosk.printer.say();
            kiosk.pass(3);
            kiosk.printer.say(PrinterCondition.PAPER_END);
            order(kiosk);
            kiosk.pass(3);
        });
        ways.put("held-overheated", kiosk -> {
            kiosk.printer.say();
            kiosk.pass(3);
            kiosk.printer.say(PrinterCondition.OVERHEATED);
            order(kiosk);
        });
        ways.put("number-on-screen", kiosk -> {
            kiosk.hear(Offices.fresh(Offices.ruled(Offices.open(), true)));
            kiosk.printer.say();
            kiosk.pass(3);
            kiosk.printer.say(PrinterCondition.PAPER_END);
            order(kiosk);
            kiosk.pass(22);
        });
        ways.put("done-alone", kiosk -> {
            kiosk.hub.lease(Offices.lease());
            kiosk.hear(Offices.stale(Offices.open()));
            kiosk.hear(Offices.fresh(Offices.open()));
            kiosk.hub.silent(true);
            kiosk.visit.show(Offices.stale(Offices.open()));
            order(kiosk);
        });
        ways.put("outage-hub-ruled", kiosk -> {
            kiosk.hear(Offices.fresh(Offices.ruled(Offices.open(), false)));
            kiosk.hub.silent(true);
            order(kiosk);
        });
        ways.put("services-ticket-not-taken", kiosk -> {
            kiosk.printer.say(PrinterCondition.TICKET_IN_PRESENTER);
            kiosk.pass(2);
        });
        for (String code : new String[] {"day-not-open", "outside-hours", "quota-used-up", "unknown-service"}) {
            ways.put("outage-" + code, kiosk -> {
                kiosk.hub.refuse(code);
                order(kiosk);
            });
        }
        ways.put("technician-without-pin", kiosk -> {
            kiosk.technicianTrial.withoutPin();
            kiosk.technician.open();
        });
        ways.put("technician-pin", kiosk -> {
            kiosk.technician.open();
            kiosk.technicianTrial.type("2718");
        });
        ways.put("technician-pin-wait", kiosk -> {
            kiosk.technician.open();
            for (int attempt = 0; attempt < 3; attempt++) {
                kiosk.technicianTrial.enter("000000");
            }
        });
        ways.put("technician-service", kiosk -> kiosk.technicianTrial.letIn());
        ways.put("technician-service-trouble", kiosk -> {
            kiosk.printer.say(PrinterCondition.PAPER_END, PrinterCondition.PAPER_NEAR_END);
            kiosk.pass(2);
            kiosk.technicianTrial.paperIsUnknown();
            kiosk.technicianTrial.letIn();
            kiosk.technicianTrial.exportAndAskToQuit();
        });
        ways.put("admission-waiting", kiosk -> stands(kiosk, new Admission.Waiting("482913", "192.168.1.10:8765")));
        ways.put("admission-revoked", kiosk -> stands(kiosk, REVOKED));
        ways.put("technician-before-it-is-let-in", kiosk -> {
            stands(kiosk, REVOKED);
            kiosk.technicianTrial.letIn();
            kiosk.technicianTrial.askToPairAgain();
        });
        ways.put("still-here", kiosk -> {
            kiosk.visit.choose("passport-new");
            kiosk.pass(32);
        });
        ways.putAll(Ways.all());
        return ways;
    }

    static void stands(TestKiosk kiosk, Admission admission) {
        kiosk.admission.show(admission);
    }

    private static void show(TestKiosk kiosk, String reason, @Nullable LocalDateTime opensAt) {
        kiosk.visit.show(Offices.fresh(Offices.closed(reason, opensAt)));
    }

    static void choosePriority(TestKiosk kiosk) {
        PriorityGroup elderly = Offices.groups().getFirst();
        kiosk.visit.askPriority();
        kiosk.pause();
        kiosk.visit.choosePriority(elderly);
        kiosk.pause();
    }

    private static void order(TestKiosk kiosk) {
        kiosk.visit.choose("passport-new");
        kiosk.pause();
        kiosk.visit.takeNumber();
    }
}
