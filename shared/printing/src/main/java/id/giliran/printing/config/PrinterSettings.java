package id.giliran.printing.config;

import id.giliran.printing.PaperMeter;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketDesign;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterPort;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * All that an office has written about its printer and its tickets.
 *
 * @param file what {@code printer.yaml} says
 * @param profile the printer that it names
 * @param design what {@code ticket.yaml} says
 */
public record PrinterSettings(PrinterFile file, PrinterProfile profile, TicketDesign design) {

    /** A paper printer of one of the two generic kinds, for tickets in the usual design. */
    public static PrinterSettings paper(String profile, Path folder) {
        PrinterProfile generic = Stream.of(PrinterProfile.generic80(), PrinterProfile.generic58())
                .filter(known -> known.name().equals(profile))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no generic printer \"" + profile + "\"."));
        return new PrinterSettings(PrinterFile.paper(profile, folder), generic, TicketDesign.usual());
    }

    /**
     * Reads {@code printer.yaml}, the profile that it names, and {@code ticket.yaml}.
     *
     * @param config their folder
     * @param home what a relative folder in them is meant against
     * @throws SettingsException one sentence for each mistake, with file and line
     */
    public static PrinterSettings read(Path config, Path home) throws SettingsException {
        SettingsFile<PrinterFile> file = SettingsFile.read(config.resolve("printer.yaml"), PrinterFile.class);
        return new PrinterSettings(file.value().within(home), profile(config, file), TicketDesign.read(config));
    }

    private static PrinterProfile profile(Path config, SettingsFile<PrinterFile> file) throws SettingsException {
        try {
            return PrinterProfiles.read(config).named(file.value().profile());
        } catch (IllegalArgumentException unknown) {
            throw file.problem("profile", String.valueOf(unknown.getMessage()));
        }
    }

    /** The printer itself; its port is opened when it is first looked at, and its paper meter forgets. */
    public TicketPrinter printer() {
        return printer(PaperMeter.inMemory(rollMetres()));
    }

    /**
     * The printer of a kiosk, whose paper meter goes on where it stood.
     *
     * @param data folder of what the kiosk must not forget
     */
    public TicketPrinter printer(Path data, int kiosk) {
        return printer(PaperMeter.of(data.resolve("paper-meter-" + kiosk + ".properties"), rollMetres()));
    }

    private TicketPrinter printer(PaperMeter meter) {
        return new TicketPrinter(port(), profile, design, file.isFast(), meter);
    }

    private int rollMetres() {
        return file.rollMetres() == null ? PaperMeter.usualRollMetres(profile) : file.rollMetres();
    }

    /** The way to this printer; it is opened when the printer is first looked at. */
    public PrinterPort port() {
        return file.port(profile.roll());
    }
}
