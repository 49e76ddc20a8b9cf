package id.giliran.kiosk.requirements;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Booking;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.visit.Wish;
import id.giliran.kiosk.wording.ClockWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The requirements of the chosen service, in the visitor's language. */
public final class RequirementsViewModel {
    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Page> page =
            new ReadOnlyObjectWrapper<>(this, "page", new Page("", 1, "", List.of(), null, null));

    public RequirementsViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        visit.stepProperty().subscribe(step -> refresh());
        visit.priorityProperty().subscribe(group -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /**
     * What the screen says.
     *
     * @param priority a mark when the ticket will have priority
     * @param slot a mark when the number is for an appointment
     */
    record Page(
            String letter,
            int colour,
            String service,
            List<String> requirements,
            @Nullable String priority,
            @Nullable String slot) {
        Page {
            requirements = List.copyOf(requirements);
        }
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    void takeNumber() {
        visit.takeNumber();
    }

    void lack() {
        visit.numberWay().lack();
    }

    void back() {
        visit.back();
    }

    private void refresh() {
        if (visit.stepProperty().get() instanceof Step.Requirements(Wish wish)) {
            ServiceTile service = wish.service();
            page.set(new Page(
                    service.letter(),
                    service.colour(),
                    wording.name(service.name()),
                    wording.list(service.requirements()),
                    visit.priorityProperty().get() == null ? null : texts.text("priority.mark"),
                    slot(wish)));
        }
    }

    private @Nullable String slot(Wish wish) {
        @Nullable Booking booking = wish.booking();
        return booking == null
                ? null
                : texts.text(
                        "appointment.mark",
                        ClockWords.time(
                                texts.dates(ZoneOffset.UTC),
                                booking.appointment().slot()));
    }
}
