package id.giliran.kiosk.checkin;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Booking;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Step.CheckInFault.Why;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.visit.Wish;
import id.giliran.kiosk.wording.ClockWords;
import id.giliran.kiosk.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a code came to, in the visitor's words: the appointment, or why there is none, and what to do. */
public final class AppointmentViewModel {
    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Page> page =
            new ReadOnlyObjectWrapper<>(this, "page", new Page(Kind.LOOKING_UP, "", "", "", "", false));

    public AppointmentViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        visit.stepProperty().subscribe(step -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /** What kind of news it is. */
    enum Kind {
        LOOKING_UP,
        FOUND,
        FAULT
    }

    /**
     * What the screen says.
     *
     * @param slot when the appointment is, large; empty where there is none
     * @param said what it means for the visitor
     * @param remedy what to do now, may be empty
     * @param again whether another code may help
     */
    record Page(Kind kind, String title, String slot, String said, String remedy, boolean again) {}

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    void confirm() {
        visit.numberWay().confirm();
    }

    void again() {
        visit.checkIn().again();
    }

    void back() {
        visit.back();
    }

    private void refresh() {
        switch (visit.stepProperty().get()) {
            case Step.LookingUp asked ->
                page.set(new Page(
                        Kind.LOOKING_UP, texts.text("check-in.looking"), "", texts.text("printing.hint"), "", false));
            case Step.Appointment(Wish wish, Booking booking) -> page.set(found(wish, booking));
            case Step.CheckInFault(Why why, LocalDate day) -> page.set(fault(why, day));
            default -> {}
        }
    }

    private Page found(Wish wish, Booking booking) {
        String slot = ClockWords.time(
                texts.dates(ZoneOffset.UTC), booking.appointment().slot());
        String key = "appointment."
                + booking.appointment()
                        .standing()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        return new Page(
                Kind.FOUND,
                wording.name(wish.service().name()),
                texts.text("appointment.at", slot),
                texts.text(key, slot),
                "",
                false);
    }

    private String dateWords(@Nullable LocalDate day) {
        return day == null
                ? ""
                : texts.dates(ZoneOffset.UTC)
                        .date(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Page fault(Why why, @Nullable LocalDate day) {
        String key = "check-in." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Page(
                Kind.FAULT,
                texts.text(key + ".title"),
                "",
                texts.text(day == null ? key + ".what" : key + ".what-day", dateWords(day)),
                texts.text(key + ".do"),
                why != Why.USED && why != Why.NOT_OPEN);
    }
}
