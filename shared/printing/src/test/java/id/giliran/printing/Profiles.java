package id.giliran.printing;

import id.giliran.printing.config.PrinterProfiles;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The profiles that come with Giliran, and others made from them. */
public final class Profiles {
    /** The folder of an office's files as it is shipped. */
    public static final Path CONFIG = Path.of("..", "..", "config");

    private Profiles() {}

    /** All that are shipped. */
    public static Stream<PrinterProfile> shipped() {
        return PrinterProfiles.read(CONFIG).names().stream().map(Profiles::shipped);
    }

    public static PrinterProfile shipped(String name) {
        try {
            return PrinterProfiles.read(CONFIG).named(name);
        } catch (SettingsException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Says itself that a ticket is printed, and notices itself that its roll is nearly used up. */
    public static PrinterProfile acknowledging() {
        return shipped("epson-tm-t88");
    }

    /** A kiosk printer with its own language. */
    public static PrinterProfile custom() {
        return shipped("custom-vkp80iii");
    }

    /** A shipped one that prints as fast as the fastest: nobody has to wait for paper that is not there. */
    public static PrinterProfile quick(String like) {
        try {
            return read("like: " + like, "millimetres-per-second: 600");
        } catch (SettingsException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A profile "changed" with these lines, in a folder with the shipped ones. */
    static PrinterProfile read(String... lines) throws SettingsException {
        try {
            Path config = Files.createTempDirectory("profiles");
            copy(config);
            Files.write(config.resolve("printers/changed.yaml"), List.of(lines));
            return PrinterProfiles.read(config).named("changed");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies the shipped profiles and the ticket into another folder. */
    public static void copy(Path config) throws IOException {
        Files.createDirectories(config.resolve("printers"));
        for (String file : List.of("ticket.yaml", "printer.yaml")) {
            Files.copy(CONFIG.resolve(file), config.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String name : PrinterProfiles.read(CONFIG).names()) {
            Files.copy(
                    PrinterProfiles.read(CONFIG).file(name),
                    PrinterProfiles.read(config).file(name));
        }
    }
}
