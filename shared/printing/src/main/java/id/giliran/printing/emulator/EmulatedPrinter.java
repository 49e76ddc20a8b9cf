package id.giliran.printing.emulator;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A printer at the far end of a line. It keeps what it cannot print yet, and prints it when the trouble is over, as real
 * ones do. Safe for use by several threads; one line at a time.
 */
public final class EmulatedPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(EmulatedPrinter.class);
    private static final int PORTION = 64;

    /** DLE DC4 8: forget at once what has been taken and not yet printed. */
    private static final byte[] FORGET = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    private final PrinterPort paper;
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private final Set<Trouble> atNextTicket = EnumSet.noneOf(Trouble.class);
    private final Queue<byte[]> commands = new ArrayDeque<>();
    private final ByteArrayOutputStream ticket = new ByteArrayOutputStream();
    private CommandSplitter splitter = new CommandSplitter();
    private int lastThree;
    private int orderSeen;
    private int bytesPerSecond = Integer.MAX_VALUE;
    private @Nullable OutputStream answers;

    /** A printer in good order, whose whole tickets go to this paper. */
    public EmulatedPrinter(PrinterPort paper) {
        this.paper = paper;
    }

    /** Makes something go wrong. */
    public synchronized void begin(Trouble trouble) {
        troubles.add(trouble);
        if (trouble == Trouble.SWITCHED_OFF) {
            forget();
        }
    }

    /** Makes something go wrong when the next ticket is nearly out. */
    public synchronized void beginAtNextTicket(Trouble trouble) {
        atNextTicket.add(trouble);
    }

    /** Mends something. */
    public synchronized void end(Trouble trouble) {
        troubles.remove(trouble);
        work();
        notifyAll();
    }

    /** Takes bytes no faster than this. */
    public synchronized void speed(int most) {
        bytesPerSecond = most;
    }

    /** Says something that nobody has asked for. */
    public synchronized void volunteer(byte... bytes) throws IOException {
        if (answers != null) {
            answers.write(bytes);
            answers.flush();
        }
    }

    /** Lives at the end of a line until it is hung up. */
    public void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
        byte[] portion = new byte[PORTION];
        connected(out);
        try {
            for (int count = in.read(portion); count >= 0; count = in.read(portion)) {
                receive(portion, count);
                rest(count);
            }
        } finally {
            disconnected();
        }
    }

    private synchronized void connected(OutputStream out) {
        answers = out;
        splitter = new CommandSplitter();
    }

    private synchronized void disconnected() {
        answers = null;
        tearOff();
    }

    private synchronized void receive(byte[] portion, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            if (!troubles.contains(Trouble.SWITCHED_OFF)) {
                splitter.take(portion[i]).ifPresent(commands::add);
                work();
                answer(portion[i]);
                obey(portion[i]);
            }
        }
    }

    private void obey(byte next) {
        orderSeen = next == FORGET[orderSeen] ? orderSeen + 1 : next == FORGET[0] ? 1 : 0;
        if (orderSeen == FORGET.length) {
            orderSeen = 0;
            forget();
        }
    }

    /** A question is seen wherever it stands, also in the middle of an image. */
    private void answer(byte next) throws IOException {
        lastThree = (lastThree << 8 | (next & 0xFF)) & 0xFFFFFF;
        int question = lastThree & 0xFF;
        boolean asked = lastThree >> 8 == 0x1004 && question >= 1 && question <= 4;
        if (asked && !troubles.contains(Trouble.MUTE)) {
            volunteer(Trouble.answer(question, troubles));
        }
    }

    private void work() {
        while (!commands.isEmpty() && troubles.stream().noneMatch(Trouble::stopsPrinting)) {
            byte[] command = commands.remove();
            boolean asks = command[0] == 0x10;
            if (!asks) {
                ticket.writeBytes(command);
            }
            if (asks || endsTicket(command)) {
                tearOff();
            }
        }
    }

    /** GS V cuts, FS P cuts and holds out. */
    private static boolean endsTicket(byte[] command) {
        return (command[0] == 0x1D && command[1] == 'V') || (command[0] == 0x1C && command[1] == 'P');
    }

    private void tearOff() {
        if (ticket.size() == 0) {
            return;
        }
        if (!atNextTicket.isEmpty()) {
            troubles.addAll(atNextTicket);
            atNextTicket.clear();
            keepForLater();
            return;
        }
        byte[] whole = ticket.toByteArray();
        ticket.reset();
        try {
            paper.send(whole);
        } catch (PrinterException unprintable) {
            LOG.error("The emulated printer breaks down. {}", unprintable.getMessage());
            troubles.add(Trouble.BROKEN);
        }
    }

    /** As one piece, before whatever came after it. */
    private void keepForLater() {
        Queue<byte[]> later = new ArrayDeque<>(commands);
        commands.clear();
        commands.add(ticket.toByteArray());
        commands.add(new byte[] {0x10, 0x04, 0x01});
        commands.addAll(later);
        ticket.reset();
    }

    private void forget() {
        commands.clear();
        ticket.reset();
        splitter = new CommandSplitter();
    }

    private synchronized void rest(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(count) / bytesPerSecond;
        while (troubles.contains(Trouble.NOT_READING)) {
            wait();
        }
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
