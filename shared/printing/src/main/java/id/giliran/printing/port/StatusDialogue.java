package id.giliran.printing.port;

import id.giliran.printing.status.AnswerFinder;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusQuestion;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Asks a printer for its state: one question, its answer, the next question. */
final class StatusDialogue {
    private final Connection connection;
    private final Duration patience;

    StatusDialogue(Connection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** What the printer says, or nothing when it leaves the first question unanswered. */
    Optional<PrinterStatus> ask() throws PrinterException {
        Set<PrinterCondition> found = EnumSet.noneOf(PrinterCondition.class);
        for (StatusQuestion question : StatusQuestion.values()) {
            OptionalInt answer = answer(question);
            if (answer.isPresent()) {
                found.addAll(question.conditions(answer.getAsInt()));
            } else if (question == StatusQuestion.PRINTER) {
                return Optional.empty();
            }
        }
        return Optional.of(new PrinterStatus(found));
    }

    private OptionalInt answer(StatusQuestion question) throws PrinterException {
        forgetTheRest();
        connection.write(question.bytes());
        AnswerFinder finder = new AnswerFinder();
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
            for (byte next : connection.read(Duration.ofNanos(left))) {
                OptionalInt answer = finder.take(next);
                if (answer.isPresent()) {
                    return answer;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** An image may hold the bytes of a question by chance, and the printer answers those as well. */
    private void forgetTheRest() throws PrinterException {
        int dropped = connection.read(Duration.ZERO).length;
        while (dropped > 0) {
            dropped = connection.read(Duration.ZERO).length;
        }
    }
}
