package id.giliran.hub.sequencer;

import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeEvent;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SampleOffice;
import id.giliran.hub.journal.SqliteEventJournal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A process of its own that issues until it is killed, and writes each reply it has got: {@code key number .} */
final class IssuingProcess {
    private static final int KIOSKS = 4;

    private IssuingProcess() {}

    public static void main(String[] arguments) throws JournalException {
        var acknowledged = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var sequencer = new Sequencer(
                SqliteEventJournal.open(Path.of(arguments[0])),
                MorningClock.started(),
                (office, now, seq, counts) -> {});
        sequencer.start();
        // Refused from the second process on: the day is open already.
        ask(sequencer, "open", new OfficeCommand.OpenDay(SampleOffice.MONDAY, SampleOffice.plan()));
        var kiosks = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> issueForever(sequencer, acknowledged), Thread::startVirtualThread))
                .limit(KIOSKS)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(kiosks).join();
    }

    private static void issueForever(Sequencer sequencer, PrintStream acknowledged) {
        while (true) {
            var key = UUID.randomUUID().toString();
            var answer = ask(
                    sequencer,
                    key,
                    new OfficeCommand.IssueTicket(new TicketId("t-" + key), SampleOffice.PASSPORT, "id", false));
            if (!(answer instanceof Answer.Done done)) {
                throw new IllegalStateException("not issued: " + answer);
            }
            acknowledged.print(key + " " + done.body() + " .\n");
        }
    }

    private static Answer ask(Sequencer sequencer, String key, OfficeCommand command) {
        return sequencer
                .submit(new Submission(
                        command,
                        Optional.of(new RequestKey(key, "print")),
                        (office, events) -> number(events),
                        Optional.empty()))
                .join();
    }

    private static String number(List<OfficeEvent> events) {
        return events.getFirst() instanceof OfficeEvent.TicketIssued issued
                ? issued.number().toString()
                : "";
    }
}
