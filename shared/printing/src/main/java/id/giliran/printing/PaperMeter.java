package id.giliran.printing;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much of the roll is printed since it was changed, for printers that do not notice a roll near its end. It is
 * unknown until a change of the roll has been noted once. Safe for use by several threads.
 */
public final class PaperMeter {
    private static final Logger LOG = LoggerFactory.getLogger(PaperMeter.class);
    private static final String KEY = "millimetres-since-roll-change";
    private static final int NEAR_END_PERCENT = 8;
    private static final double UNKNOWN = -1;
    private static final int WIDE_MILLIMETRES = 75;

    private final double rollMillimetres;
    private final @Nullable Path file;
    private double printed;

    private PaperMeter(int rollMetres, @Nullable Path file, double printed) {
        if (rollMetres <= 0) {
            throw new IllegalArgumentException("A roll's length must be above 0 metres, not " + rollMetres + ".");
        }
        this.rollMillimetres = rollMetres * 1000.0;
        this.file = file;
        this.printed = printed;
    }

    /** Length of a roll as it is usually sold in this width. */
    public static int usualRollMetres(PrinterProfile profile) {
        return profile.paperMillimetres() < WIDE_MILLIMETRES ? 15 : 75;
    }

    /** A meter that forgets when the program ends. */
    public static PaperMeter inMemory(int rollMetres) {
        return new PaperMeter(rollMetres, null, UNKNOWN);
    }

    /**
     * A meter that goes on where it stood; an unreadable file is told in the log, and the meter begins at unknown.
     *
     * @param rollMetres length of a new roll
     */
    public static PaperMeter of(Path file, int rollMetres) {
        return new PaperMeter(rollMetres, file, read(file));
    }

    private static double read(Path file) {
        if (Files.notExists(file)) {
            return UNKNOWN;
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            said.load(reader);
            return millimetres(said.getProperty(KEY, ""));
        } catch (IOException | IllegalArgumentException bad) {
            LOG.warn(
                    "The paper meter's file {} cannot be read ({}), so how much paper is left is unknown: put in a new roll and tell the kiosk so.",
                    file,
                    bad.getMessage());
            return UNKNOWN;
        }
    }

    private static double millimetres(String text) {
        double value = Double.parseDouble(text);
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(KEY + " is " + text);
        }
        return value;
    }

    /** Whole millimetres of paper used since the roll was changed; nothing when that is unknown. */
    public synchronized OptionalInt millimetresSinceRollChange() {
        return printed < 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, printed));
    }

    /** What is left of the roll, 0 to 100; nothing when that is unknown. */
    public synchronized OptionalInt leftPercent() {
        double left = 100 * (1 - printed / rollMillimetres);
        return printed < 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.ceil(Math.max(0, left)));
    }

    /** Whether a new roll should be at hand. */
    public boolean nearEnd() {
        OptionalInt left = leftPercent();
        return left.isPresent() && left.getAsInt() < NEAR_END_PERCENT;
    }

    /** A new roll of full length is in the printer. */
    public synchronized void rollChanged() {
        printed = 0;
        save();
    }

    /** So much more paper is out. */
    synchronized void used(double millimetres) {
        if (printed >= 0) {
            printed += millimetres;
            save();
        }
    }

    /** The old file stays whole until the new one is. */
    private void save() {
        if (file == null) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.warn(
                    "The paper meter could not be saved in {} ({}), and will be wrong after a restart: make room there.",
                    file,
                    failure.toString());
        }
    }

    private void write(Path unfinished) throws IOException {
        StringWriter text = new StringWriter();
        text.append("# What the kiosk has printed on this roll; written by the kiosk.\n");
        text.append(KEY)
                .append('=')
                .append(String.valueOf(Math.round(printed * 10) / 10.0))
                .append('\n');
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }
}
