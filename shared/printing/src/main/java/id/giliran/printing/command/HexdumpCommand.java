package id.giliran.printing.command;

import id.giliran.printing.TechnicianTicket;
import id.giliran.printing.TicketBytes;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran printer hexdump}. */
@Command(
        name = "hexdump",
        description = "Shows the bytes of a ticket, each command on a line with its name; nothing is printed.",
        mixinStandardHelpOptions = true)
final class HexdumpCommand implements Callable<Integer> {
    @Mixin
    private ConfigFolder config = new ConfigFolder();

    @Mixin
    private WayOptions way = new WayOptions();

    @Option(
            names = "--ticket",
            paramLabel = "WHAT",
            description = "sample (default), test, or a file with the bytes of a ticket")
    private String ticket = "sample";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws SettingsException, IOException {
        PrintWriter out = Terminal.out(spec);
        Hexdump.of(bytes()).forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private byte[] bytes() throws SettingsException, IOException {
        PrinterSettings settings = way.settings(config);
        return switch (ticket) {
            case "sample" ->
                TicketBytes.of(
                        SampleTicket.of(Set.of()),
                        settings.profile(),
                        settings.design(),
                        settings.file().isFast());
            case "test" -> TechnicianTicket.of(settings.profile());
            default -> Files.readAllBytes(Path.of(ticket));
        };
    }
}
