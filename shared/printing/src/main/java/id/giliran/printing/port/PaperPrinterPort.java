package id.giliran.printing.port;

import id.giliran.printing.paper.PaperPrinter;
import id.giliran.printing.paper.PaperRoll;
import id.giliran.printing.paper.UnknownCommandException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The printer of demo and rehearsal: each ticket becomes a picture {@code ticket-0001.png}, {@code ticket-0002.png},
 * in the order of printing, in a folder.
 */
public final class PaperPrinterPort implements PrinterPort {
    private static final Pattern PICTURE = Pattern.compile("ticket-(\\d+)\\.png");

    private final Path folder;
    private final PaperPrinter printer;
    private volatile boolean outOfPaper;

    public PaperPrinterPort(Path folder, PaperRoll roll) {
        this.folder = folder;
        this.printer = new PaperPrinter(roll);
    }

    /** Takes the paper out, or puts a new roll in. */
    public void outOfPaper(boolean out) {
        outOfPaper = out;
    }

    @Override
    public synchronized void send(byte[] bytes) throws PrinterException {
        if (outOfPaper) {
            throw new PrinterException(Reason.OUT_OF_PAPER, "The printer is out of paper: put in a new roll.");
        }
        try {
            save(printer.print(bytes));
        } catch (UnknownCommandException unknown) {
            throw new PrinterException(Reason.REFUSED, "The ticket was refused. " + unknown.getMessage(), unknown);
        } catch (IOException failure) {
            throw new PrinterException(
                    Reason.REFUSED,
                    "The ticket's picture could not be saved in " + folder
                            + ": make room there, or choose a folder that can be written to.",
                    failure);
        }
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) {
        return Optional.of(new PrinterStatus(outOfPaper ? Set.of(PrinterCondition.PAPER_END) : Set.of()));
    }

    /** Under its name only when complete, for those who watch the folder. */
    private void save(BufferedImage picture) throws IOException {
        Files.createDirectories(folder);
        Path finished = folder.resolve("ticket-%04d.png".formatted(lastNumber() + 1));
        Path unfinished = folder.resolve(finished.getFileName() + ".part");
        ImageIO.write(picture, "png", unfinished.toFile());
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
    }

    private int lastNumber() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> PICTURE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public String describe() {
        return "paper printer in the folder " + folder;
    }

    @Override
    public void close() {
        // Nothing is held between two tickets.
    }
}
