package id.giliran.printing.command;

import id.giliran.printing.TicketPrinter;
import id.giliran.printing.config.PrinterFile.Kind;
import id.giliran.printing.config.PrinterFile.PrintQueue;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.spooler.PrintQueues;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusExchange;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code giliran printer status}. */
@Command(
        name = "status",
        description = "Asks the printer how it is; ends with 0 when it can print, and with 1 when it cannot.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private ConfigFolder config = new ConfigFolder();

    @Mixin
    private WayOptions way = new WayOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws SettingsException, PrinterException {
        PrinterSettings settings = way.settings(config);
        PrintWriter out = Terminal.out(spec);
        try (TicketPrinter printer = settings.printer()) {
            out.println("Printer: " + printer.describe() + ", profile "
                    + settings.profile().name());
            out.flush();
            questions(printer, out);
            queue(settings, out);
            Optional<PrinterStatus> status = printer.check();
            out.println(
                    status.isPresent() ? "It can print." : "It does not tell its state; nothing is known against it.");
            out.flush();
        }
        return ExitCode.OK;
    }

    private static void questions(TicketPrinter printer, PrintWriter out) throws PrinterException {
        for (StatusExchange exchange : printer.questions()) {
            out.println(exchange.question() + " -> " + (exchange.answer().isEmpty() ? "no answer" : exchange.answer())
                    + "  " + inWords(exchange));
        }
        out.flush();
    }

    private static String inWords(StatusExchange exchange) {
        if (!exchange.answered()) {
            return exchange.answer().isEmpty()
                    ? ""
                    : "No answer is among these bytes: wrong speed, or another language.";
        }
        return exchange.conditions().isEmpty()
                ? "All is well."
                : exchange.conditions().stream()
                        .sorted()
                        .map(StatusCommand::inWords)
                        .collect(Collectors.joining(" "));
    }

    private static String inWords(PrinterCondition condition) {
        return switch (condition) {
            case OFFLINE -> "The printer is offline.";
            case COVER_OPEN -> "A cover is open.";
            case PAPER_END -> "The paper has run out.";
            case PAPER_NEAR_END -> "The roll is nearly used up.";
            case CUTTER_ERROR -> "The cutter is stuck.";
            case RECOVERABLE_ERROR -> "It reports a fault that can be mended, such as caught paper.";
            case BROKEN -> "It reports that it is broken.";
            case OVERHEATED -> "It must cool down, and goes on by itself.";
            case TICKET_IN_PRESENTER -> "A ticket waits to be taken.";
        };
    }

    private static void queue(PrinterSettings settings, PrintWriter out) throws PrinterException {
        PrintQueue chosen = settings.file().spooler();
        if (settings.file().kind() == Kind.SPOOLER && chosen != null) {
            PrintQueues.all().stream()
                    .filter(queue -> queue.name().equals(chosen.queue()))
                    .forEach(queue -> out.println("The print system says: " + queue.state() + "."));
            out.flush();
        }
    }
}
