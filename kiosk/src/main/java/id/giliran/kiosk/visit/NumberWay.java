package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.Inquiries;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.view.KioskView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The questions on the way to a number: which service, what to bring, what is missing, how many people come. */
public final class NumberWay {
    private final Place place;
    private final OfficeWatch office;
    private final OrderForm form;
    private final Inquiries inquiries;
    private final Consumer<Wish> order;

    /** @param order has the number given */
    NumberWay(Place place, OfficeWatch office, OrderForm form, Inquiries inquiries, Consumer<Wish> order) {
        this.place = place;
        this.office = office;
        this.form = form;
        this.inquiries = inquiries;
        this.order = order;
    }

    /** Chooses a service: its requirements come next, or at once the paper when it has none. */
    void choose(String service) {
        if (place.now().offersServices() && place.tapped()) {
            form.open(service).ifPresent(tile -> begin(Wish.of(tile, null)));
        }
    }

    /** Shows what stands under a heading. */
    public void openHeading(String heading) {
        if (place.now().offersServices() && place.tapped()) {
            place.ask(new Step.UnderHeading(heading));
        }
    }

    /** Lets the visitor say what they want to do. */
    public void search() {
        place.tapped(Step.Home.class).ifPresent(home -> place.ask(new Step.Search()));
    }

    /** The requirements come first, where there are any. */
    void begin(Wish wish) {
        if (wish.service().requirements().values().stream().allMatch(List::isEmpty)) {
            goOn(wish);
        } else {
            place.ask(new Step.Requirements(wish));
        }
    }

    /** The visitor has everything that is required. */
    void takeNumber() {
        place.tapped(Step.Requirements.class).ifPresent(asked -> goOn(asked.wish()));
    }

    /** The visitor has what the appointment is for. */
    public void confirm() {
        place.tapped(Step.Appointment.class).ifPresent(asked -> begin(asked.wish()));
    }

    /** The visitor lacks something. */
    public void lack() {
        place.tapped(Step.Requirements.class).ifPresent(asked -> place.ask(new Step.Missing(asked.wish())));
    }

    /**
     * The visitor has not brought this, or has after all.
     *
     * @param requirement its place in the list of requirements, from 0
     */
    public void mark(int requirement) {
        place.tapped(Step.Missing.class)
                .ifPresent(asked -> place.stay(new Step.Missing(asked.wish().toggled(requirement))));
    }

    /** The visitor takes a number although something is missing. */
    public void takeWithout() {
        lacking().ifPresent(wish -> {
            count(wish, true);
            goOn(wish);
        });
    }

    /** The visitor comes back when they have everything. */
    public void comeBack() {
        lacking().ifPresent(wish -> {
            count(wish, false);
            place.leaveTo(new Step.ComeBack(wish));
        });
    }

    private Optional<Wish> lacking() {
        return place.tapped(Step.Missing.class)
                .map(Step.Missing::wish)
                .filter(wish -> !wish.missing().isEmpty());
    }

    /** So many more people come, or fewer with a number below zero; quick taps count one by one. */
    public void changeParty(int by) {
        if (place.now() instanceof Step.Party(Wish wish)) {
            int people = Math.clamp((long) wish.party() + by, 1, wish.service().mostParty());
            place.stay(new Step.Party(wish.forParty(people)));
        }
    }

    /** That many people come with the number. */
    public void takeForParty() {
        place.tapped(Step.Party.class).ifPresent(asked -> order.accept(asked.wish()));
    }

    /** A kiosk that is alone can tell nobody how many people its numbers stand for, and does not ask. */
    private void goOn(Wish wish) {
        if (wish.service().mostParty() > 1 && office.office().get().isFresh()) {
            place.ask(new Step.Party(wish));
        } else {
            order.accept(wish);
        }
    }

    private void count(Wish wish, boolean tookNumber) {
        @Nullable KioskView view = office.office().get().view();
        @Nullable LocalDate day = view == null ? null : view.office().day();
        if (day != null) {
            inquiries.missing(day, new MissingRequest(wish.service().id(), wish.missing(), tookNumber));
        }
    }
}
