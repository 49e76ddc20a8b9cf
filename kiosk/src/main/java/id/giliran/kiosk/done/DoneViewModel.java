package id.giliran.kiosk.done;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.ClockWords;
import id.giliran.kiosk.wording.WaitWords;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The number that was given last: it lies in the printer's mouth now, or stands on the screen. */
public final class DoneViewModel {
    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.EMPTY);

    public DoneViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        visit.stepProperty().subscribe(step -> {
            if (step instanceof Step.Done(ServiceTile service, IssuedReply issued)) {
                page.set(page(service, issued));
            } else if (step instanceof Step.NumberOnScreen(ServiceTile service, IssuedReply issued)) {
                page.set(page(service, issued));
            }
        });
    }

    /**
     * What the screen says.
     *
     * @param token what the QR code says
     * @param ahead empty when nobody knows
     * @param waiting how long it will probably be, empty when nothing honest can be said
     * @param zone where to wait, empty when the office does not say
     * @param note the time of an appointment, or what the visitor did not expect; mostly empty
     */
    record Page(
            String token,
            String number,
            String service,
            String time,
            String ahead,
            String waiting,
            String zone,
            String note) {
        static final Page EMPTY = new Page("", "", "", "", "", "", "", "");
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** The button with the seconds that are left. */
    StringBinding finishWords() {
        return texts.binding("done.finish", visit.secondsToHome());
    }

    /** The button of a number without paper, with the seconds that are left. */
    StringBinding notedWords() {
        return texts.binding("on-screen.finish", visit.secondsToHome());
    }

    void finish() {
        visit.finish();
    }

    /** When the appointment is. Who asked for priority when no more is given has an ordinary number, and should know it. */
    private String note(IssuedReply issued) {
        @Nullable LocalTime slot = issued.slot();
        if (slot != null) {
            return texts.text("done.slot", ClockWords.time(texts.dates(ZoneOffset.UTC), slot));
        }
        return visit.priorityProperty().get() != null && !issued.priority() ? texts.text("done.ordinary") : "";
    }

    private Page page(ServiceTile service, IssuedReply issued) {
        @Nullable KioskView view = visit.officeProperty().get().view();
        @Nullable Estimate estimate = issued.estimate();
        DateTexts dates = texts.dates(
                view == null ? ZoneOffset.UTC : ZoneId.of(view.office().zone()));
        return new Page(
                issued.ticket(),
                issued.number(),
                wording.name(service.name()),
                dates.date(issued.issuedAt()) + " · " + dates.time(issued.issuedAt()),
                issued.ahead() < 0 ? "" : dates.number(issued.ahead()),
                estimate == null ? "" : new WaitWords(texts).range(estimate),
                wording.name(service.zone()),
                note(issued));
    }
}
