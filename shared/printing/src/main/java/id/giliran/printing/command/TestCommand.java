package id.giliran.printing.command;

import id.giliran.printing.Confirmation;
import id.giliran.printing.TechnicianTicket;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.printing.port.PrinterException;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code giliran printer test}. */
@Command(
        name = "test",
        description = "Prints a test ticket: a row and a bar from edge to edge, sizes, letters, a QR code, the cut.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
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
            out.println("Printing on " + printer.describe() + ", profile "
                    + settings.profile().name() + " ...");
            out.flush();
            out.println(inWords(printer.print(TechnicianTicket.of(settings.profile()))));
            out.flush();
        }
        return ExitCode.OK;
    }

    static String inWords(Confirmation confirmation) {
        return switch (confirmation) {
            case ACKNOWLEDGED -> "The printer says that it has printed it.";
            case STATUS_CLEAN -> "The printer has taken it and reports no fault.";
            case JOB_COMPLETED -> "The print system says that it is printed.";
            case SENT -> "It was sent; this printer does not tell whether it printed it.";
        };
    }
}
