package id.giliran.hub.metrics;

import id.giliran.hub.push.Seen;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.view.ViewKind;
import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.DisplayLine;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.OfficeView;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What the hub tells of itself in figures. */
final class HubFigures {
    private static final int PATIENCE_SECONDS = 2;
    private static final double MILLIS = 1e3;
    private static final double PERCENT = 100;

    private final Tally tally;
    private final Supplier<Health> health;
    private final ViewBoard board;
    private final IntSupplier queue;

    HubFigures(Tally tally, Supplier<Health> health, ViewBoard board, IntSupplier queue) {
        this.tally = tally;
        this.health = health;
        this.board = board;
        this.queue = queue;
    }

    MetricSnapshots collect() {
        Figures figures = new Figures();
        work(figures);
        Health now = health.get();
        health(figures, now);
        now.backups().forEach(backup -> backup(figures, backup, now.now()));
        now.kiosks().forEach(kiosk -> kiosk(figures, kiosk));
        now.displays().forEach(display -> display(figures, display));
        office().ifPresent(view -> office(figures, view));
        return figures.all();
    }

    private void work(Figures figures) {
        tally.answers()
                .forEach((command, outcomes) -> outcomes.forEach((outcome, count) -> figures.counter(
                        "commands",
                        "Commands that were answered.",
                        count.sum(),
                        "command",
                        command.getSimpleName(),
                        "outcome",
                        outcome)));
        figures.distribution("batch_acts", "Acts that were stored by one flush.", tally.batchActs());
        figures.distribution("flush_seconds", "Time to write and flush one batch.", tally.flushSeconds());
        figures.gauge("writer_queue", "Requests that wait for the writer.", queue.getAsInt());
    }

    private static void health(Figures figures, Health now) {
        for (String status : List.of(Health.OK, Health.ATTENTION, Health.FAILING)) {
            figures.gauge("health", "Which word the health has.", now.status().equals(status), "status", status);
        }
        figures.gauge("version", "The program that runs.", 1, "version", now.version());
        figures.gauge(
                "journal_writable", "Whether acts can be stored.", now.journal().writable());
        figures.gauge(
                "writer_turning", "Whether the writer takes in.", now.journal().turning());
        figures.gauge("journal_rows", "Number of the newest journal row.", now.journalSeq());
        figures.gauge(
                "disk_free_bytes",
                "Free on the disk of the data folder.",
                now.disk().freeBytes());
        figures.gauge(
                "disk_size_bytes",
                "Size of the disk of the data folder.",
                now.disk().totalBytes());
        figures.gauge(
                "clock_behind_seconds",
                "How far the computer's clock is behind hub time.",
                now.clock().behindSeconds());
        figures.gauge("streams", "Connected screens.", now.streams());
    }

    private static void backup(Figures figures, Health.Backup backup, Instant now) {
        figures.gauge(
                "backup_in_trouble",
                "Whether the newest backup failed or is too old.",
                backup.trouble() != null,
                "folder",
                backup.folder());
        Optional.ofNullable(backup.lastAt())
                .ifPresent(at -> figures.gauge(
                        "backup_age_seconds",
                        "Time since the newest backup.",
                        Duration.between(at, now).toMillis() / MILLIS,
                        "folder",
                        backup.folder()));
    }

    private static void kiosk(Figures figures, KioskLine kiosk) {
        String number = Integer.toString(kiosk.kiosk());
        figures.gauge("kiosk_connected", "Whether the kiosk reports.", kiosk.connected(), "kiosk", number);
        figures.gauge("kiosk_can_print", "Whether the kiosk gives tickets.", kiosk.canPrint(), "kiosk", number);
        for (PrinterState state : PrinterState.values()) {
            figures.gauge(
                    "kiosk_printer",
                    "What is the matter with the kiosk's printer.",
                    kiosk.printer().contains(state),
                    "kiosk",
                    number,
                    "state",
                    state.word());
        }
        if (kiosk.paperLeftPercent() >= 0) {
            figures.gauge(
                    "kiosk_paper_left_ratio",
                    "How much of the roll is left.",
                    kiosk.paperLeftPercent() / PERCENT,
                    "kiosk",
                    number);
        }
    }

    private static void display(Figures figures, DisplayLine display) {
        String number = Integer.toString(display.display());
        figures.gauge("display_connected", "Whether the display reports.", display.connected(), "display", number);
        for (DisplayTrouble trouble : DisplayTrouble.values()) {
            figures.gauge(
                    "display_trouble",
                    "What is the matter with the display.",
                    display.troubles().contains(trouble),
                    "display",
                    number,
                    "trouble",
                    trouble.word());
        }
    }

    /** Absent while the writer is busy or stuck: the other figures say so. */
    private Optional<OfficeView> office() {
        try {
            return board.look(new ViewKind.Whole())
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .map(Seen::view)
                    .map(OfficeView.class::cast);
        } catch (CompletionException busy) {
            return Optional.empty();
        }
    }

    private static void office(Figures figures, OfficeView office) {
        for (OfficeView.ServiceLine service : office.services()) {
            service.waiting()
                    .forEach((stage, waiting) -> figures.gauge(
                            "waiting", "Tickets that wait.", waiting, "service", service.id(), "stage", stage));
        }
        for (String state : List.of("open", "paused", "closed")) {
            long counters = office.counters().stream()
                    .filter(counter -> counter.state().equals(state))
                    .count();
            figures.gauge("counters", "Counters by how they are.", counters, "state", state);
        }
        estimates(figures, office.estimates());
        OfficeView.Totals totals = office.totals();
        today(figures, "issued", totals.issued());
        today(figures, "printed", totals.printed());
        today(figures, "unconfirmed", totals.unconfirmed());
        today(figures, "voided", totals.voided());
        today(figures, "called", totals.called());
        today(figures, "served", totals.served());
        today(figures, "no-show", totals.noShow());
        today(figures, "cancelled", totals.cancelled());
    }

    private static void estimates(Figures figures, OfficeView.Estimates estimates) {
        String help = "Tickets of the business day, by what their visitors were told of the wait and how true it was.";
        figures.gauge("day_estimates", help, estimates.silent(), "estimate", "silent");
        figures.gauge("day_estimates", help, estimates.held(), "estimate", "held");
        figures.gauge("day_estimates", help, estimates.checked() - estimates.held(), "estimate", "missed");
        figures.gauge("day_estimates", help, estimates.told() - estimates.checked(), "estimate", "open");
        figures.gauge(
                "day_estimate_error_seconds",
                "How far the middle of an estimate was from the wait, on average.",
                estimates.errorSeconds());
        figures.gauge(
                "day_estimate_width_seconds",
                "How wide the ranges were that visitors were told, on average.",
                estimates.widthSeconds());
    }

    private static void today(Figures figures, String became, int tickets) {
        figures.gauge("day_tickets", "Tickets of the business day, by what became of them.", tickets, "became", became);
    }
}
