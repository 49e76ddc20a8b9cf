package id.giliran.printing.emulator;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a printer has taken and not yet printed, and the ticket under its head; its printer guards it. */
final class PaperPath {
    /** A question ends a ticket that no cut has ended. */
    private static final byte[] QUESTION = {0x10, 0x04, 0x01};

    private final PrinterPort paper;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final List<byte[]> ticket = new ArrayList<>();
    private CommandSplitter splitter = new CommandSplitter();

    PaperPath(PrinterPort paper) {
        this.paper = paper;
    }

    /** A command that was cut short with the line before is none. */
    void beginLine() {
        splitter = new CommandSplitter();
    }

    void take(byte next) {
        splitter.take(next).ifPresent(waiting::add);
    }

    /** The next command to carry out. */
    Optional<byte[]> next() {
        return Optional.ofNullable(waiting.poll());
    }

    void print(byte[] command) {
        ticket.add(command);
    }

    boolean hasTicket() {
        return !ticket.isEmpty();
    }

    /** Lets the ticket out. */
    void tearOff() throws PrinterException {
        byte[] whole = joined(ticket);
        ticket.clear();
        paper.send(whole);
    }

    /** Lets the first half of the ticket out, up to the end of a command. */
    void tearOffHalf() throws PrinterException {
        List<byte[]> half = ticket.subList(0, ticket.size() / 2);
        byte[] out = joined(half);
        half.clear();
        paper.send(out);
    }

    /** Before whatever came after it. */
    void keepForLater(Optional<byte[]> following) {
        following.ifPresent(waiting::addFirst);
        waiting.addFirst(QUESTION);
        ticket.reversed().forEach(waiting::addFirst);
        ticket.clear();
    }

    /** All that is not on paper. */
    void forget() {
        waiting.clear();
        ticket.clear();
        beginLine();
    }

    private static byte[] joined(List<byte[]> commands) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        commands.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
