package id.giliran.printing.port;

import id.giliran.printing.status.Heard;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusExchange;
import id.giliran.printing.status.StatusLanguage;
import id.giliran.printing.status.StatusQuestion;
import id.giliran.printing.status.StatusStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said on one open connection, in both directions; nothing that the printer says by itself is lost. */
final class Conversation {
    /** For each question, however long those before it took. */
    private static final long LEAST_NANOS = 100_000_000;

    private final Connection connection;
    private final StatusLanguage language;
    private final StatusStream stream;
    private final Set<StatusQuestion> understood = EnumSet.noneOf(StatusQuestion.class);
    private final ByteArrayOutputStream sinceQuestion = new ByteArrayOutputStream();
    private boolean tellsChanges;
    private @Nullable PrinterStatus told;
    private boolean news;
    private @Nullable String printed;

    Conversation(Connection connection, StatusLanguage language) {
        this.connection = connection;
        this.language = language;
        this.stream = new StatusStream(language);
    }

    Connection connection() {
        return connection;
    }

    /** Each ticket begins by clearing every mode of the printer, and with them its will to tell changes. */
    void send(byte[] ticket) throws PrinterException {
        tellsChanges = false;
        connection.write(ticket);
    }

    /** Lets the printer tell changes by itself, if it does not already and is able to. */
    void letItTellChanges() throws PrinterException {
        if (!tellsChanges && language == StatusLanguage.REAL_TIME) {
            connection.write(StatusLanguage.tellChanges());
            tellsChanges = true;
        }
    }

    /** What the printer says, or nothing when it leaves a question unanswered that it must know. */
    Optional<PrinterStatus> ask(Duration patience) throws PrinterException {
        return switch (language) {
            case NONE -> Optional.empty();
            case REAL_TIME -> askFourQuestions(patience);
            case CUSTOM -> answer(StatusLanguage.customQuestion(), Conversation::state, patience);
        };
    }

    private Optional<PrinterStatus> askFourQuestions(Duration patience) throws PrinterException {
        Set<PrinterCondition> found = EnumSet.noneOf(PrinterCondition.class);
        long end = System.nanoTime() + patience.toNanos();
        for (StatusQuestion question : StatusQuestion.values()) {
            Duration left = Duration.ofNanos(Math.max(LEAST_NANOS, end - System.nanoTime()));
            Optional<Integer> answer = answer(question.bytes(), Conversation::value, left);
            answer.map(question::conditions).ifPresent(found::addAll);
            if (answer.isPresent()) {
                understood.add(question);
            } else if (question == StatusQuestion.PRINTER || understood.contains(question)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PrinterStatus(found));
    }

    /** Each question once, and all that comes back within this time, or until it is answered. */
    List<StatusExchange> askAloud(Duration patience) throws PrinterException {
        List<StatusExchange> exchanges = new ArrayList<>();
        switch (language) {
            case NONE -> {}
            case REAL_TIME -> {
                for (StatusQuestion question : StatusQuestion.values()) {
                    exchanges.add(aloud(question.bytes(), heard -> value(heard).map(question::conditions), patience));
                }
            }
            case CUSTOM ->
                exchanges.add(aloud(
                        StatusLanguage.customQuestion(),
                        heard -> state(heard).map(PrinterStatus::conditions),
                        patience));
        }
        return exchanges;
    }

    private StatusExchange aloud(
            byte[] question, Function<Heard, Optional<Set<PrinterCondition>>> meaning, Duration patience)
            throws PrinterException {
        Optional<Set<PrinterCondition>> answer = answer(question, meaning, patience);
        return new StatusExchange(question, sinceQuestion.toByteArray(), answer.isPresent(), answer.orElse(Set.of()));
    }

    private static Optional<Integer> value(Heard heard) {
        return heard instanceof Heard.Answer answer ? Optional.of(answer.value()) : Optional.empty();
    }

    private static Optional<PrinterStatus> state(Heard heard) {
        return heard instanceof Heard.State state ? Optional.of(state.status()) : Optional.empty();
    }

    /** What came before the question is no answer to it: an image may hold the bytes of a question by chance. */
    private <T> Optional<T> answer(byte[] question, Function<Heard, Optional<T>> wanted, Duration patience)
            throws PrinterException {
        listen();
        sinceQuestion.reset();
        connection.write(question);
        return hear(wanted, patience);
    }

    /** Whether the printer says within this time that everything up to this mark is printed. */
    boolean hasPrinted(String mark, Duration patience) throws PrinterException {
        return mark.equals(printed)
                || hear(heard -> heard.equals(new Heard.Printed(mark)) ? Optional.of(mark) : Optional.empty(), patience)
                        .isPresent();
    }

    private <T> Optional<T> hear(Function<Heard, Optional<T>> wanted, Duration patience) throws PrinterException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> found = Optional.empty();
        for (long left = patience.toNanos(); left > 0 && found.isEmpty(); left = end - System.nanoTime()) {
            found = take(connection.read(Duration.ofNanos(left)), wanted);
        }
        return found;
    }

    private <T> Optional<T> take(byte[] came, Function<Heard, Optional<T>> wanted) {
        Optional<T> found = Optional.empty();
        sinceQuestion.writeBytes(came);
        for (byte next : came) {
            Optional<Heard> heard = stream.take(next);
            heard.ifPresent(this::note);
            found = found.isPresent() ? found : heard.flatMap(wanted);
        }
        return found;
    }

    private void note(Heard heard) {
        switch (heard) {
            case Heard.Answer _ -> {}
            case Heard.Printed mark -> printed = mark.mark();
            case Heard.State state -> {
                news |= !state.status().equals(told);
                told = state.status();
            }
        }
    }

    /** Takes what the printer has said by now. */
    void listen() throws PrinterException {
        byte[] came = connection.read(Duration.ZERO);
        while (came.length > 0) {
            take(came, Optional::of);
            came = connection.read(Duration.ZERO);
        }
    }

    /** The state that the printer has told by itself, if it is another than the one told before; each once. */
    Optional<PrinterStatus> news() {
        Optional<PrinterStatus> latest = news ? Optional.ofNullable(told) : Optional.empty();
        news = false;
        return latest;
    }
}
