package id.giliran.core;

import static id.giliran.core.OfficeFixture.KIOSKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Cancelled;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Void;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the numbers whatever happens in an office. */
class NumberProperties {
    @Provide
    Arbitrary<List<RandomAct>> days() {
        return RandomAct.days();
    }

    @Property
    void noNumberIsGivenTwiceAndNoOrdinaryOneIsLeftOutUnlessItMayBeOnPaper(@ForAll("days") List<RandomAct> acts) {
        var day = OfficeProperties.played(acts);
        Map<Character, Integer> ordinary = new HashMap<>();
        Set<TicketNumber> given = new HashSet<>();
        var lost = new LostNumbers(Map.of(), 0);
        var today = LocalDate.MIN;
        for (var entry : day.journal()) {
            if (entry.event() instanceof DayOpened opened) {
                today = opened.day();
                ordinary.clear();
                given.clear();
                lost = new LostNumbers(Map.of(), 0);
            } else if (entry.event() instanceof JournalRestored restored) {
                lost = restored.day().equals(today) ? restored.numbers() : lost;
            } else if (entry.event() instanceof TicketIssued issued) {
                assertThat(given.add(issued.number())).isTrue();
                int ordinal = issued.number().ordinal();
                if (issued.offline().isPresent()) {
                    assertThat(share(issued.offline().get().kiosk())).matches(share -> share.contains(ordinal));
                } else if (ordinal > lost.upTo(issued.number().letter())) {
                    assertThat(ordinal)
                            .isEqualTo(next(ordinary, lost, issued.number().letter()));
                    ordinary.put(issued.number().letter(), ordinal);
                }
            }
        }
    }

    private static int next(Map<Character, Integer> ordinary, LostNumbers lost, char letter) {
        int next = Math.max(ordinary.getOrDefault(letter, 0), lost.upTo(letter)) + 1;
        return KIOSKS.offline().contains(next) ? KIOSKS.offline().last() + 1 : next;
    }

    private static Ordinals share(KioskNumber kiosk) {
        return KIOSKS.share(kiosk).orElseThrow();
    }

    @Property
    void noNumberIsLeasedThatATicketHasOrAnotherKioskHolds(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(OfficeProperties.PLANS);
        for (var act : acts) {
            var before = Set.copyOf(day.issuedToday());
            day.play(act, (command, decision) -> {
                if (command instanceof LeaseNumbers && decision instanceof Accepted accepted) {
                    accepted.events().forEach(event -> assertFresh(day, (NumbersLeased) event, before));
                }
            });
        }
    }

    private static void assertFresh(RandomDay day, NumbersLeased leased, Set<TicketId> given) {
        var share = share(leased.kiosk());
        assertThat(leased.first()).matches(share::contains);
        assertThat(leased.last()).matches(share::contains);
        char letter =
                day.office().plan().service(leased.service()).orElseThrow().letter();
        assertThat(given.stream()
                        .map(day.office()::ticket)
                        .flatMap(Optional::stream)
                        .map(Ticket::number)
                        .filter(number -> number.letter() == letter)
                        .map(TicketNumber::ordinal))
                .noneMatch(new Ordinals(leased.first(), leased.last())::contains);
    }

    @Property
    void anAppointmentHasOneNumberAtMostWhateverBecomesOfIt(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(OfficeProperties.PLANS);
        for (var act : acts) {
            day.play(act, RandomDay.Witness.NONE);
            if (act.kind() == RandomAct.Kind.CHECK_IN) {
                assertThat(marks(day)).doesNotHaveDuplicates();
            }
        }
    }

    private static List<AppointmentMark> marks(RandomDay day) {
        return day.journal().stream()
                .map(RandomDay.Entry::event)
                .filter(event -> event instanceof TicketIssued issued && counts(day, issued))
                .flatMap(event -> ((TicketIssued) event).mark().stream())
                .toList();
    }

    /** One of a day before, which the office knows no more, does not. */
    private static boolean counts(RandomDay day, TicketIssued issued) {
        return day.office().ticket(issued.ticket()).stream()
                .anyMatch(ticket -> !(ticket instanceof Void || ticket instanceof Cancelled));
    }
}
