package id.giliran.hub.view;

import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.rule.RuleWords;
import id.giliran.protocol.view.HallView.HallNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Computes the view of each kind of screen. */
public final class Views {
    private final OfficeTexts texts;
    private final OfficePlan prepared;
    private final RuleWords rules;
    private final Supplier<List<HallNotice>> notices;
    private final Supplier<List<HallNotice>> staffNotices;
    private final Predicate<LocalDate> appointments;
    private final PeopleOfViews people;

    /**
     * Views in the words of this office.
     *
     * @param prepared what the next business day will run by; shown while none is open
     * @param notices what the office has to say to everybody; must not wait for anything
     * @param staffNotices the same to its staff
     * @param appointments whether any are known for a day; must not wait for anything
     * @param people who the operators are; must not wait for anything
     */
    public Views(
            OfficeTexts texts,
            OfficePlan prepared,
            Supplier<List<HallNotice>> notices,
            Supplier<List<HallNotice>> staffNotices,
            Predicate<LocalDate> appointments,
            PeopleOfViews people) {
        this.texts = texts;
        this.rules = new RuleWords(texts);
        this.prepared = prepared;
        this.notices = notices;
        this.staffNotices = staffNotices;
        this.appointments = appointments;
        this.people = people;
    }

    /** Views of an office that has nothing to say to its staff alone, no appointments and no staff list. */
    public Views(OfficeTexts texts, OfficePlan prepared, Supplier<List<HallNotice>> notices) {
        this(texts, prepared, notices, List::of, day -> false, PeopleOfViews.NONE);
    }

    /** The view, a record of the protocol; empty for a counter that the office does not have. */
    public Optional<Object> view(ViewKind kind, Moment moment) {
        Scene scene = new Scene(moment, texts, plan(moment), rules, people);
        return switch (kind) {
            case ViewKind.Kiosk(int number) -> Optional.of(new KioskScene(scene, number, appointments).view());
            case ViewKind.Hall hall -> Optional.of(new HallScene(scene, notices.get()).view());
            case ViewKind.Phone phone -> Optional.of(new PhoneScene(new HallScene(scene, List.of())).view());
            case ViewKind.Whole whole -> Optional.of(new OfficeScene(scene).view());
            case ViewKind.Counter counter ->
                scene.plan()
                        .counter(counter.number())
                        .map(plan -> new CounterScene(scene, plan, staffNotices.get()).view());
        };
    }

    private OfficePlan plan(Moment moment) {
        return moment.office().dayOpen() ? moment.office().plan() : prepared;
    }
}
