package id.giliran.core;

import static id.giliran.core.OfficeFixture.KIOSKS;
import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.NINE;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.counter;
import static id.giliran.core.OfficeFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Two kiosks give numbers with and without a hub whose journal is again and again replaced by an older copy. What a kiosk has
 * leased and given it keeps itself; what the hub had given by itself after the copy was made is lost with it, but a mark tells
 * up to where that may have been, or it is not there.
 */
class RestoredHubProperties {
    private enum Kind {
        ISSUE,
        LEASE,
        GIVE_OFFLINE,
        REPORT,
        RESTORE
    }

    /** @param pick how much of the journal a restore keeps, in thousandths */
    private record Step(Kind kind, int kiosk, int pick, int seconds) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        var kinds = Arbitraries.of(
                Kind.ISSUE, Kind.LEASE, Kind.LEASE, Kind.GIVE_OFFLINE, Kind.GIVE_OFFLINE, Kind.REPORT, Kind.RESTORE);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 60))
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(150);
    }

    @Property
    void noNumberIsEverOnTwoPapersAndEveryPaperComesToItsPlace(@ForAll("steps") List<Step> steps) {
        var trial = new Trial();
        steps.forEach(trial::step);
        trial.everythingIsReported();

        assertThat(trial.papers).doesNotHaveDuplicates();
        assertThat(trial.papers)
                .allSatisfy(number -> assertThat(trial.office.ticket(number)).isPresent());
        assertThat(trial.offlineTicketsInOrderOfCalling())
                .isSortedAccordingTo(
                        Comparator.comparing(ticket -> ticket.slip().issuedAt()))
                .hasSameSizeAs(trial.papers.stream().filter(Trial::isOffline).toList());
    }

    /** A paper in a visitor's hand, as the kiosk remembers it. */
    private record Paper(TicketId id, int ordinal, Instant at) {}

    /** What one decision brought about is stored as a whole. */
    private record Batch(List<OfficeEvent> events, Instant at) {}

    private static final class Kiosk {
        private final int number;
        private final HeldNumbers held = new HeldNumbers();
        private final List<Paper> given = new ArrayList<>();
        private int reported;

        Kiosk(int number) {
            this.number = number;
        }
    }

    /** Numbers that a kiosk may give, without those that it has given. */
    private static final class HeldNumbers {
        private final TreeSet<Integer> free = new TreeSet<>();
        private final Set<Integer> used = new HashSet<>();

        void add(Ordinals numbers) {
            IntStream.rangeClosed(numbers.first(), numbers.last())
                    .filter(ordinal -> !used.contains(ordinal))
                    .forEach(free::add);
        }

        Optional<Integer> take() {
            var next = Optional.ofNullable(free.pollFirst());
            next.ifPresent(used::add);
            return next;
        }
    }

    private static final class Trial {
        private static final int RESERVED = 7;

        private final List<Kiosk> kiosks = List.of(new Kiosk(1), new Kiosk(2));
        private final List<TicketNumber> papers = new ArrayList<>();
        private List<Batch> journal = new ArrayList<>();
        private Office office = new Office();
        private Instant now = NINE;
        private int ids;
        private int mark = RESERVED;

        Trial() {
            ask(new OpenDay(MONDAY, PLAIN_PLAN));
            ask(new SignIn(counter(1), "operator-1"));
        }

        void step(Step step) {
            now = now.plusSeconds(step.seconds());
            var kiosk = kiosks.get(step.kiosk() - 1);
            switch (step.kind()) {
                case ISSUE -> issue();
                case LEASE -> lease(kiosk);
                case GIVE_OFFLINE -> giveOffline(kiosk);
                case REPORT -> report(kiosk);
                case RESTORE -> restore(step.pick());
            }
        }

        private void issue() {
            var id = new TicketId("ordinary-" + ++ids);
            ask(new IssueTicket(id, PASSPORT, "id", false));
            ask(new ConfirmPrinted(id, Confirmation.SENT));
            var number = office.ticket(id).orElseThrow().number();
            assertThat(number).matches(given -> !isOffline(given));
            papers.add(number);
            mark = Math.max(mark, number.ordinal() + RESERVED);
        }

        static boolean isOffline(TicketNumber number) {
            return KIOSKS.offline().contains(number.ordinal());
        }

        private void lease(Kiosk kiosk) {
            ask(new LeaseNumbers(kiosk(kiosk.number))).forEach(event -> {
                var share = KIOSKS.share(((NumbersLeased) event).kiosk()).orElseThrow();
                assertThat(share).isEqualTo(KIOSKS.share(kiosk(kiosk.number)).orElseThrow());
            });
            var passport = office.plan().service(PASSPORT).orElseThrow();
            office.leased(kiosk(kiosk.number), passport).forEach(kiosk.held::add);
        }

        private void giveOffline(Kiosk kiosk) {
            kiosk.held.take().ifPresent(ordinal -> {
                kiosk.given.add(new Paper(new TicketId("offline-" + ++ids), ordinal, now));
                papers.add(new TicketNumber('A', ordinal));
            });
        }

        /** One at a time, so that the connection may break in between. */
        private void report(Kiosk kiosk) {
            if (kiosk.reported < kiosk.given.size()) {
                tell(kiosk, kiosk.given.get(kiosk.reported));
                kiosk.reported++;
            }
        }

        private void tell(Kiosk kiosk, Paper paper) {
            ask(new RecordOfflineTicket(
                    kiosk(kiosk.number),
                    paper.id(),
                    new TicketNumber('A', paper.ordinal()),
                    PASSPORT,
                    "id",
                    false,
                    paper.at(),
                    Confirmation.SENT,
                    Optional.empty()));
        }

        /** An older copy of the journal; at least the day was open in it and a counter staffed. The kiosks notice and tell everything again. */
        private void restore(int pick) {
            journal = new ArrayList<>(journal.subList(0, 2 + (journal.size() - 2) * pick / 1000));
            office = new Office();
            journal.forEach(batch -> batch.events().forEach(event -> office.apply(event, batch.at())));
            kiosks.forEach(kiosk -> kiosk.reported = 0);
            var lost = pick % 3 == 0
                    ? new LostNumbers(Map.of(), (mark / 1000 + 1) * 1000)
                    : new LostNumbers(Map.of('A', mark), 0);
            ask(new RestoreJournal(MONDAY, journal.getLast().at(), lost));
            mark = Math.max(mark, lost.upTo('A'));
        }

        void everythingIsReported() {
            kiosks.forEach(kiosk -> kiosk.given.forEach(paper -> tell(kiosk, paper)));
            papers.stream()
                    .filter(number -> office.ticket(number).isEmpty())
                    .forEach(number ->
                            ask(new TakeInTicket(counter(1), new TicketId("lost-" + ++ids), number, "id", false)));
        }

        List<Ticket> offlineTicketsInOrderOfCalling() {
            return office.waitingFor(counter(1), now, Integer.MAX_VALUE).stream()
                    .map(score -> office.ticket(score.ticket()).orElseThrow())
                    .filter(ticket -> isOffline(ticket.number()))
                    .toList();
        }

        private List<OfficeEvent> ask(OfficeCommand command) {
            var decision = OfficeDecider.decide(office, command, now);
            assertThat(decision).as("%s", command).isInstanceOf(Accepted.class);
            var events = ((Accepted) decision).events();
            events.forEach(event -> office.apply(event, now));
            journal.add(new Batch(events, now));
            return events;
        }
    }
}
