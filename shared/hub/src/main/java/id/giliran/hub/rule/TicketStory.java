package id.giliran.hub.rule;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.NumberGivenByOverride;
import id.giliran.core.OfficeEvent.OfReprint;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Waiting;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.journal.StoredEvent;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that happened to one ticket, and who was called before it though he came later, each with its reason. */
public final class TicketStory {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final StoredDay day;
    private final RuleTexts texts;
    private final StoryWords words;

    /**
     * The stories of a day.
     *
     * @param language {@code id} or {@code en}
     */
    public TicketStory(StoredDay day, OfficeTexts office, String language) {
        this.day = day;
        this.texts = new RuleTexts(language, office);
        this.words = new StoryWords(texts);
    }

    /** One line an event, oldest first; empty when no ticket of the day has this number. */
    public List<String> of(TicketNumber number) {
        Optional<TicketId> ticket = day.events().stream()
                .map(StoredEvent::event)
                .filter(event ->
                        event instanceof TicketIssued issued && issued.number().equals(number))
                .map(event -> ((TicketIssued) event).ticket())
                .findFirst();
        return ticket.map(this::of).orElse(List.of());
    }

    /** The day is applied again, so that each reason is told by the plan and the tickets of its moment. */
    private List<String> of(TicketId ticket) {
        List<String> lines = new ArrayList<>();
        Office office = new Office();
        for (StoredEvent stored : day.events()) {
            line(office, stored, ticket).ifPresent(said -> lines.add(clock(office, stored) + "  " + said));
            office.apply(stored.event(), stored.hubTime());
        }
        return lines;
    }

    private Optional<String> line(Office before, StoredEvent stored, TicketId ticket) {
        OfficeEvent event = stored.event();
        return switch (event) {
            case OfTicket own when own.ticket().equals(ticket) -> Optional.of(words.own(before, stored.hubTime(), own));
            case OfReprint paper when paper.ticket().equals(ticket) -> Optional.of(words.reprint(paper));
            case NumberGivenByOverride given
            when given.ticket().equals(ticket) -> Optional.of(texts.sentence("story.override", given.override()));
            case TicketCalled call -> passedOver(before, stored.hubTime(), call, ticket);
            default -> Optional.empty();
        };
    }

    /** Another ticket was called by a counter that could have called this one, which waited longer. */
    private Optional<String> passedOver(Office before, Instant at, TicketCalled call, TicketId ticket) {
        Optional<Waiting> waiting = waiting(before, ticket);
        return call.reason() instanceof ChosenByRule reason
                        && waiting.filter(one -> isFor(before, call, one) && isLater(before, call, one))
                                .isPresent()
                ? Optional.of(words.passedOver(before, at, call, reason))
                : Optional.empty();
    }

    private static boolean isFor(Office before, TicketCalled call, Waiting waiting) {
        Optional<CounterPlan> counter = before.plan().counter(call.counter());
        return waiting.only()
                .map(call.counter()::equals)
                .orElseGet(() -> counter.filter(serving -> serving.serves().contains(waiting.stage()))
                        .isPresent());
    }

    private static boolean isLater(Office before, TicketCalled call, Waiting waiting) {
        return waiting(before, call.ticket())
                .filter(called -> called.eligibleAt().isAfter(waiting.eligibleAt()))
                .isPresent();
    }

    private static Optional<Waiting> waiting(Office office, TicketId id) {
        Optional<Ticket> ticket = office.ticket(id);
        return ticket.flatMap(found -> found instanceof Waiting waiting ? Optional.of(waiting) : Optional.empty());
    }

    private static String clock(Office office, StoredEvent stored) {
        return CLOCK.format(LocalTime.ofInstant(stored.hubTime(), office.plan().zone()));
    }
}
