package id.giliran.hub.http;

import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.appointment.AppointmentBook;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.journal.DayExport;
import id.giliran.hub.metrics.Tally;
import id.giliran.hub.pairing.Devices;
import id.giliran.hub.people.People;
import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.view.Health;
import java.util.function.Supplier;

/**
 * What the HTTP interface stands on.
 *
 * @param plan what a business day begins with
 * @param tally where answered commands are counted
 * @param metrics the page that Prometheus reads
 */
public record HubApi(
        OfficeTexts texts,
        OfficePlan plan,
        HubClock clock,
        CommandGate gate,
        ViewBoard board,
        KioskReports reports,
        DisplayReports displays,
        ScreenStreams streams,
        AppointmentBook appointments,
        Supplier<Health> health,
        Tally tally,
        Supplier<String> metrics,
        DaySheets sheets,
        Devices devices,
        People people,
        DayExport exports,
        String version) {}
