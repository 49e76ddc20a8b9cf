package id.giliran.hub.http;

import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.request.DisplayReportRequest;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.request.NoBody;
import java.util.Map;

/** Takes the reports of kiosks and displays, and lets everyone see at once what is new in those of kiosks. */
record ReportDesk(KioskReports reports, DisplayReports displays, ViewBoard board, HubClock clock) {
    private static final int UNKNOWN_PAPER = -1;
    private static final int FULL_ROLL = 100;

    void take(Map<String, String> gaps, KioskReportRequest report) {
        int kiosk = Fields.kiosk(gaps);
        if (!reports.knows(kiosk)) {
            throw new ProblemException(Problems.unknownKiosk(Integer.toString(kiosk)));
        }
        if (report.paperLeftPercent() < UNKNOWN_PAPER || report.paperLeftPercent() > FULL_ROLL) {
            throw Fields.invalid("paperLeftPercent", "Write 0 to 100, or -1 when it is not known.");
        }
        if (reports.report(kiosk, report, clock.now())) {
            board.refresh();
        }
    }

    /** Somebody goes to the visitor at this kiosk; where nobody has called, that says nothing. */
    void staffComing(Map<String, String> gaps, NoBody body) {
        int kiosk = Fields.kiosk(gaps);
        if (!reports.knows(kiosk)) {
            throw new ProblemException(Problems.unknownKiosk(Integer.toString(kiosk)));
        }
        if (reports.attend(kiosk, clock.now())) {
            board.refresh();
        }
    }

    void takeOfDisplay(Map<String, String> gaps, DisplayReportRequest report) {
        int display = Fields.display(gaps);
        if (!displays.knows(display)) {
            throw new ProblemException(Problems.unknownDisplay(Integer.toString(display)));
        }
        displays.report(display, report, clock.now());
    }
}
