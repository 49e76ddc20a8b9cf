package id.giliran.printing.port;

import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusExchange;
import id.giliran.printing.status.StatusLanguage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A printer at the end of a line, which may be unplugged, replugged and switched off at any time: opened when it is
 * needed, let go at the first fault, opened anew afterwards. Its kinds differ only in how the line is opened.
 */
abstract sealed class LinePrinterPort implements PrinterPort
        permits SerialPrinterPort, NetworkPrinterPort, DevicePrinterPort {
    /** A look at what has come asks the operating system, not the printer, and costs next to nothing. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** A line that was silent is asked again with less patience, for somebody stands before the kiosk. */
    private static final Duration AFTER_SILENCE = Duration.ofMillis(500);

    private static final Duration ACKNOWLEDGEMENT_STEP = Duration.ofMillis(500);

    private final String name;
    private final Opening opening;
    private StatusLanguage language = StatusLanguage.REAL_TIME;
    private Consumer<Optional<PrinterStatus>> listener = _ -> {};
    private @Nullable Conversation conversation;
    private @Nullable ScheduledExecutorService ear;
    private boolean hasAnswered;

    /** How to reach the printer. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws PrinterException;
    }

    LinePrinterPort(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    @Override
    public final synchronized void listen(StatusLanguage spoken, Consumer<Optional<PrinterStatus>> told) {
        close();
        language = spoken;
        listener = told;
    }

    @Override
    public final void send(byte[] bytes) throws PrinterException {
        during(current -> {
            try {
                current.send(bytes);
            } catch (PrinterException failure) {
                throw failure.afterSending();
            }
            return true;
        });
    }

    @Override
    public final void order(byte[] command) throws PrinterException {
        during(current -> {
            current.connection().write(command);
            return true;
        });
    }

    /**
     * A fault, and silence where there were answers, count only when they are there twice: an answer may belong to a
     * question that an image held by chance, or be lost on a bad line.
     */
    @Override
    public final Optional<PrinterStatus> status(Duration patience) throws PrinterException {
        return during(current -> status(current, patience));
    }

    @Override
    public final List<StatusExchange> questions(Duration patience) throws PrinterException {
        return during(current -> current.askAloud(patience));
    }

    private Optional<PrinterStatus> status(Conversation current, Duration patience) throws PrinterException {
        Optional<PrinterStatus> said = current.ask(patience);
        boolean doubtful = said.map(status -> !status.canPrint()).orElse(hasAnswered);
        if (doubtful) {
            said = current.ask(said.isPresent() ? patience : AFTER_SILENCE);
        }
        if (said.isEmpty() && hasAnswered) {
            throw silent();
        }
        hasAnswered = said.isPresent();
        if (said.map(PrinterStatus::canPrint).orElse(false)) {
            current.letItTellChanges();
        }
        return said;
    }

    @Override
    public final boolean printsLater() {
        return true;
    }

    @Override
    public final boolean acknowledged(byte[] question, String mark, Duration patience) throws PrinterException {
        return during(current -> {
            current.connection().write(question);
            long end = System.nanoTime() + patience.toNanos();
            boolean printed = current.hasPrinted(mark, ACKNOWLEDGEMENT_STEP);
            for (long left = patience.toNanos(); !printed && left > 0; left = end - System.nanoTime()) {
                if (hasAnswered && hasFault(current, Duration.ofNanos(left))) {
                    return false;
                }
                printed = current.hasPrinted(mark, ACKNOWLEDGEMENT_STEP);
            }
            return printed;
        });
    }

    private boolean hasFault(Conversation current, Duration patience) throws PrinterException {
        return status(current, patience).map(said -> !said.canPrint()).orElse(false);
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(Conversation current) throws PrinterException;
    }

    private synchronized <T> T during(Use<T> use) throws PrinterException {
        Conversation current = connected();
        try {
            return use.of(current);
        } catch (PrinterException failure) {
            current.connection().abandon();
            conversation = null;
            close();
            throw failure;
        }
    }

    private Conversation connected() throws PrinterException {
        Conversation current = conversation;
        if (current != null && current.connection().alive()) {
            return current;
        }
        close();
        Conversation opened = new Conversation(opening.open(), language);
        conversation = opened;
        if (language != StatusLanguage.NONE) {
            ear = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("ear of " + name).factory());
            var unused = ear.scheduleWithFixedDelay(
                    () -> hear(opened), BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
        return opened;
    }

    /** Between two questions. */
    private void hear(Conversation opened) {
        boolean gone = false;
        Optional<PrinterStatus> news;
        synchronized (this) {
            if (conversation != opened) {
                return;
            }
            try {
                opened.listen();
                gone = !opened.connection().alive();
            } catch (PrinterException unplugged) {
                gone = true;
            }
            news = opened.news();
            if (gone) {
                close();
            }
        }
        if (news.isPresent()) {
            listener.accept(news);
        }
        if (gone) {
            listener.accept(Optional.empty());
        }
    }

    private PrinterException silent() {
        return new PrinterException(
                Reason.OFFLINE,
                "The printer (" + name + ") has answered before and is silent now: switch it on, and check its cable.");
    }

    @Override
    public final String describe() {
        return name;
    }

    /** Waits for a ticket that is being sent, at most one watchdog for each of its parts. */
    @Override
    public final synchronized void close() {
        if (ear != null) {
            ear.shutdown();
            ear = null;
        }
        if (conversation != null) {
            conversation.connection().close();
            conversation = null;
        }
    }
}
