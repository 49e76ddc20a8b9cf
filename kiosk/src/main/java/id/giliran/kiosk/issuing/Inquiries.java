package id.giliran.kiosk.issuing;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.offline.HubWords;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.request.MissingRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the hub is asked and told for a visitor beside the number itself. No code is ever logged or kept. */
public final class Inquiries {
    private static final Logger LOG = LoggerFactory.getLogger(Inquiries.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final KioskActs hub;
    private final HubWords words;
    private final Executor hubThread;
    private final Executor screenThread;

    /**
     * Inquiries of one kiosk.
     *
     * @param hubThread where it is waited for the hub
     * @param screenThread where answers are given
     */
    public Inquiries(KioskActs hub, HubWords words, Executor hubThread, Executor screenThread) {
        this.hub = hub.withPatience(PATIENCE);
        this.words = words;
        this.hubThread = hubThread;
        this.screenThread = screenThread;
    }

    /** Asks what a code stands for, and returns at once. */
    public void lookUp(String code, Consumer<LookUp> answer) {
        unlessEnding(() -> {
            LookUp found = found(hub.lookUp(code));
            screenThread.execute(() -> answer.accept(found));
        });
    }

    private static LookUp found(ActResult<AppointmentReply> result) {
        return switch (result) {
            case ActResult.Done<AppointmentReply>(var appointment) -> new LookUp.Known(appointment);
            case ActResult.Refused<AppointmentReply>(var problem) -> refused(problem);
            case ActResult.Unreachable<AppointmentReply>(var reason, var key) -> {
                LOG.warn("A code could not be looked up. {}", reason);
                yield new LookUp.Away();
            }
        };
    }

    private static LookUp refused(Problem problem) {
        return switch (problem.code()) {
            case "unknown-appointment" -> new LookUp.Unknown();
            case "appointment-other-day" -> new LookUp.OtherDay(day(problem));
            case "day-not-open", "day-over" -> new LookUp.NotOpen();
            case "too-many-tries" -> new LookUp.TooMany();
            default -> {
                LOG.warn("The hub did not look a code up: {}", problem.code());
                yield new LookUp.Unknown();
            }
        };
    }

    private static Optional<LocalDate> day(Problem problem) {
        try {
            return Optional.ofNullable(problem.facts().get("day")).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Has the hub count what a visitor had not brought: at once, or while this business day lasts.
     *
     * @param day business day of the visit
     */
    public void missing(LocalDate day, MissingRequest request) {
        unlessEnding(() -> words.missing(day, request));
    }

    private void unlessEnding(Runnable task) {
        try {
            hubThread.execute(task);
        } catch (RejectedExecutionException ending) {
            LOG.debug("The kiosk is ending, and asks the hub nothing more.");
        }
    }
}
