package id.giliran.printing.emulator;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
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
    private static final byte XON = 0x11;
    private static final byte XOFF = 0x13;
    private static final int MOST_GARBAGE = 6;

    private final Model model;
    private final PaperPath path;
    private final Presenter presenter = new Presenter();
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private final Set<Trouble> atNextTicket = EnumSet.noneOf(Trouble.class);
    private final Random noise = new Random(4711);
    private final RealTimeBytes realTime = new RealTimeBytes();
    private boolean tellsChanges;
    private int bytesPerSecond = Integer.MAX_VALUE;
    private @Nullable OutputStream answers;

    /** A printer of Epson's kind in good order, whose whole tickets go to this paper. */
    public EmulatedPrinter(PrinterPort paper) {
        this(paper, Model.EPSON);
    }

    /** A printer in good order, whose whole tickets go to this paper. */
    public EmulatedPrinter(PrinterPort paper, Model model) {
        this.path = new PaperPath(paper);
        this.model = model;
    }

    /** Makes something go wrong. */
    public synchronized void begin(Trouble trouble) {
        troubles.add(trouble);
        if (trouble == Trouble.SWITCHED_OFF) {
            path.forget();
            tellsChanges = false;
        }
        if (trouble == Trouble.HELD_BACK) {
            say(XOFF);
        }
        tellChange();
    }

    /** Makes something go wrong when the next ticket is nearly out. */
    public synchronized void beginAtNextTicket(Trouble trouble) {
        atNextTicket.add(trouble);
    }

    /** Mends something. */
    public synchronized void end(Trouble trouble) {
        troubles.remove(trouble);
        if (trouble == Trouble.HELD_BACK) {
            say(XON);
        }
        tellChange();
        work();
        notifyAll();
    }

    /** Takes bytes no faster than this; a serial line of 9600 baud carries 960 in a second. */
    public synchronized void speed(int most) {
        bytesPerSecond = most;
    }

    /** A visitor takes the ticket out of the presenter. */
    public void takeTicket() {
        presenter.take();
    }

    /** Whether a ticket hangs in the presenter. */
    public boolean holdsTicket() {
        return presenter.isWaiting();
    }

    /** How many tickets the presenter has taken back. */
    public int retracted() {
        return presenter.retracted();
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
                rest(count);
                receive(portion, count);
            }
        } finally {
            disconnected();
        }
    }

    private synchronized void connected(OutputStream out) {
        answers = out;
        path.beginLine();
    }

    private synchronized void disconnected() {
        answers = null;
        tellsChanges = false;
        tearOff(Optional.empty());
    }

    private synchronized void receive(byte[] portion, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            while (troubles.stream().anyMatch(Trouble::stopsReading)) {
                wait();
            }
            if (!troubles.contains(Trouble.SWITCHED_OFF)) {
                path.take(portion[i]);
                work();
                atOnce(portion[i]);
            }
        }
    }

    private void atOnce(byte next) {
        realTime.take(next);
        if (realTime.orderForgetting()) {
            path.forget();
        }
        if (realTime.question().isPresent() && !troubles.contains(Trouble.MUTE)) {
            answer(realTime.question().getAsInt()).ifPresent(this::say);
        }
    }

    private Optional<byte[]> answer(int question) {
        if (model == Model.CUSTOM) {
            return question == 0x14 ? Optional.of(Trouble.custom(troubles, holdsTicket())) : Optional.empty();
        }
        return question >= 1 && question <= 4
                ? Optional.of(new byte[] {Trouble.answer(question, troubles)})
                : Optional.empty();
    }

    private void say(byte... bytes) {
        try {
            if (troubles.contains(Trouble.GARBAGE)) {
                byte[] garbage = new byte[1 + noise.nextInt(MOST_GARBAGE)];
                noise.nextBytes(garbage);
                volunteer(garbage);
            }
            volunteer(bytes);
        } catch (IOException hungUp) {
            LOG.debug("Nobody listens to the emulated printer.", hungUp);
        }
    }

    private void tellChange() {
        if (tellsChanges && !troubles.contains(Trouble.MUTE) && !troubles.contains(Trouble.SWITCHED_OFF)) {
            say(Trouble.pushed(troubles));
        }
    }

    private void work() {
        while (troubles.stream().noneMatch(Trouble::stopsPrinting)) {
            Optional<byte[]> command = path.next();
            if (command.isEmpty()) {
                return;
            }
            carryOut(command.get());
        }
    }

    private void carryOut(byte[] command) {
        if (command[0] == 0x10) {
            tearOff(Optional.of(command));
        } else if (starts(command, 0x1D, 'a')) {
            tellsChanges = model == Model.EPSON && command[2] != 0;
            tellChange();
        } else if (starts(command, 0x1D, '(') && command[2] == 'H') {
            acknowledge(command);
        } else if (starts(command, 0x1C, 'P')) {
            present(command);
        } else {
            path.print(command);
            tellsChanges &= !starts(command, 0x1B, '@');
            if (starts(command, 0x1D, 'V')) {
                tearOff(Optional.empty());
            }
        }
    }

    private static boolean starts(byte[] command, int first, int second) {
        return command.length > 1 && command[0] == first && command[1] == second;
    }

    private void acknowledge(byte[] command) {
        if (tearOff(Optional.of(command)) && model == Model.EPSON) {
            say((byte) 0x37, (byte) 0x22, command[7], command[8], command[9], command[10], (byte) 0);
        }
    }

    /** FS P steps light action seconds; 0 holds the ticket for ever. */
    private void present(byte[] command) {
        path.print(command);
        if (tearOff(Optional.of(command)) && command[5] > 0) {
            presenter.retractAfter(Duration.ofSeconds(command[5]));
        }
    }

    /** Whether all before this command is out. */
    private boolean tearOff(Optional<byte[]> following) {
        if (!path.hasTicket()) {
            return true;
        }
        try {
            if (atNextTicket.isEmpty()) {
                path.tearOff();
                presentIfAble();
                return true;
            }
            failInTheMiddle(following);
        } catch (PrinterException unprintable) {
            LOG.error("The emulated printer breaks down. {}", unprintable.getMessage());
            begin(Trouble.BROKEN);
        }
        return false;
    }

    private void failInTheMiddle(Optional<byte[]> following) throws PrinterException {
        if (atNextTicket.contains(Trouble.PAPER_JAMMED)) {
            path.tearOffHalf();
        }
        path.keepForLater(following);
        Set<Trouble> begun = EnumSet.copyOf(atNextTicket);
        atNextTicket.clear();
        begun.forEach(this::begin);
    }

    private void presentIfAble() {
        if (model == Model.CUSTOM) {
            presenter.present();
        }
    }

    private synchronized void rest(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(count) / bytesPerSecond;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
