package id.giliran.printing.command;

import id.giliran.printing.TicketPreview;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.settings.SettingsException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran printer preview}. */
@Command(
        name = "preview",
        description = "Draws a sample ticket as ticket.yaml arranges it, exactly as this printer prints it.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    @Mixin
    private ConfigFolder config = new ConfigFolder();

    @Mixin
    private WayOptions way = new WayOptions();

    @Option(names = "--out", paramLabel = "FILE.png", description = "the picture (default: ticket-preview.png)")
    private Path out = Path.of("ticket-preview.png");

    @Option(
            names = "--with",
            paramLabel = "WHAT",
            split = ",",
            description =
                    "what is special about the ticket: priority, reprint, stages, zone, offline; several with commas")
    private Set<SampleTicket.Special> specials = EnumSet.noneOf(SampleTicket.Special.class);

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws SettingsException, IOException {
        PrinterSettings settings = way.settings(config);
        BufferedImage paper = TicketPreview.draw(
                SampleTicket.of(specials),
                settings.design(),
                settings.profile(),
                settings.file().isFast());
        Path file = out.toAbsolutePath();
        Files.createDirectories(file.getParent());
        ImageIO.write(paper, "png", file.toFile());
        PrintWriter terminal = Terminal.out(spec);
        terminal.printf(
                "%s shows the ticket on the printer %s: %d mm of paper.%n",
                file,
                settings.profile().name(),
                Math.round(paper.getHeight()
                        * MILLIMETRES_PER_INCH
                        / settings.profile().dpi()));
        terminal.flush();
        return ExitCode.OK;
    }
}
