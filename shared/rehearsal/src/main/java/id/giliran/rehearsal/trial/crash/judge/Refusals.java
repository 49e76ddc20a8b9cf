package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What the plain queue says to a request: the one reason for which it refuses it, and whether it has nothing to do. What only
 * the hour or the date forbids is not among the reasons; nobody in the trial comes at a wrong hour.
 *
 * @param since when the newest row was made: what is too early for a call then may be called before the next row
 * @param next when the next row was made: until then the hub's clock may have moved on
 */
record Refusals(Queue queue, Instant since, Instant next) {
    /** At one moment. */
    Refusals(Queue queue, Instant now) {
        this(queue, now, now);
    }

    /** Whether the act is refused with this code, and with no other. */
    boolean refuses(Asked asked, String code) {
        return refusal(asked).equals(Optional.of(code));
    }

    /** The code with which the act is refused, if it is. */
    Optional<String> refusal(Asked asked) {
        if (queue.plan.isEmpty()) {
            return when(!asked.word().equals(Asked.OPEN_DAY), "day-not-open");
        }
        Named named = new Named(queue, asked);
        return switch (asked.word()) {
            case Asked.OPEN_DAY -> Optional.of("day-already-open");
            case Asked.ISSUE -> unknownService(asked).or(() -> usedUp(asked));
            case Asked.NUMBERS -> unknownKiosk(asked);
            case Asked.MISSING ->
                unknownKiosk(asked).or(() -> unknownService(asked)).or(() -> unknownRequirement(asked));
            case Asked.OFFLINE -> isTold(named) ? Optional.empty() : offline(asked, named);
            case "printed", "print-failed" -> named.unknownTicket().or(named::wrongState);
            case "cancel" -> named.unknownTicket().or(named::wrongState).or(() -> unexplained(asked));
            default -> new CounterRefusals(queue, asked, since, next).refusal();
        };
    }

    private Optional<String> unknownService(Asked asked) {
        return when(service(asked).isEmpty(), "unknown-service");
    }

    private Optional<String> unknownRequirement(Asked asked) {
        int listed = service(asked).map(Service::requirements).stream()
                .flatMapToInt(OptionalInt::stream)
                .sum();
        boolean unlisted = false;
        for (JsonNode place : asked.body().path("missing")) {
            unlisted |= place.asInt() >= listed;
        }
        return when(unlisted, "unknown-requirement");
    }

    /** Who comes with a code was promised a place. */
    private Optional<String> usedUp(Asked asked) {
        return when(
                asked.field("appointment").isEmpty()
                        && service(asked).stream()
                                .anyMatch(service -> service.quota().stream()
                                        .anyMatch(quota -> queue.onPaper(service.id()) >= quota)),
                "quota-used-up");
    }

    private Optional<Service> service(Asked asked) {
        return queue.plan().service(new ServiceId(asked.field("service")));
    }

    private Optional<String> unknownKiosk(Asked asked) {
        return when(share(asked).isEmpty(), "unknown-kiosk");
    }

    private Optional<Ordinals> share(Asked asked) {
        return queue.plan().share(new KioskNumber(Integer.parseInt(asked.place())));
    }

    private static boolean isTold(Named named) {
        return named.paper()
                .filter(paper -> paper.number().equals(named.number()))
                .isPresent();
    }

    private Optional<String> offline(Asked asked, Named named) {
        TicketNumber number = named.number();
        boolean outside = share(asked).stream().noneMatch(own -> own.contains(number.ordinal()))
                || service(asked).stream().noneMatch(service -> service.letter() == number.letter());
        return unknownKiosk(asked)
                .or(() -> unknownService(asked))
                .or(() -> when(outside, "number-outside-share"))
                .or(() -> when(named.paper().isPresent(), "ticket-id-taken"))
                .or(() -> when(queue.find(number).isPresent(), "number-taken"));
    }

    static Optional<String> unexplained(Asked asked) {
        return when(asked.field("reason").isBlank(), "reason-missing");
    }

    static Optional<String> when(boolean refused, String code) {
        return refused ? Optional.of(code) : Optional.empty();
    }

    /** Whether the act finds its work done, so that it is accepted and leaves no row. */
    boolean needsNothing(Asked asked, String reply) {
        return switch (asked.word()) {
            case "printed" ->
                new Named(queue, asked)
                        .paper()
                        .filter(paper -> !paper.is(State.VOID) && (paper.confirmed() || paper.is(State.GONE)))
                        .isPresent();
            case Asked.NUMBERS -> allLent(Json.read(reply, NumbersReply.class));
            default -> false;
        };
    }

    /** A kiosk holds no number that the journal does not lend. */
    private boolean allLent(NumbersReply told) {
        return told.services().stream()
                .allMatch(service -> service.blocks().stream()
                        .flatMapToInt(block -> IntStream.rangeClosed(block.first(), block.last()))
                        .mapToObj(ordinal -> new TicketNumber(service.letter().charAt(0), ordinal))
                        .allMatch(queue.leased::contains));
    }
}
