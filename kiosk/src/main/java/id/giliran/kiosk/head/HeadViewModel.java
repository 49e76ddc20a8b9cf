package id.giliran.kiosk.head;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.Wording;
import id.giliran.protocol.view.KioskView;
import java.time.Duration;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Office name, and the hub's clock and date; these are empty until the hub has been heard, for the machine's own clock is not to be trusted. */
public final class HeadViewModel {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final Timing timing;
    private final HubTime hubTime;
    private final ReadOnlyStringWrapper office = new ReadOnlyStringWrapper(this, "office", "");
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper(this, "clock", "");
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper(this, "date", "");

    public HeadViewModel(Visit visit, Texts texts, Timing timing, HubTime hubTime) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.timing = timing;
        this.hubTime = hubTime;
        visit.officeProperty().subscribe(newest -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
        beat();
    }

    public ReadOnlyStringProperty office() {
        return office.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty clock() {
        return clock.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty date() {
        return date.getReadOnlyProperty();
    }

    private void beat() {
        refresh();
        timing.after(BEAT, this::beat);
    }

    private void refresh() {
        @Nullable KioskView view = visit.officeProperty().get().view();
        if (view == null) {
            return;
        }
        office.set(wording.name(view.office().name()));
        DateTexts dates = texts.dates(ZoneId.of(view.office().zone()));
        hubTime.now().ifPresent(now -> {
            clock.set(dates.time(now));
            date.set(dates.dateWithoutYear(now));
        });
    }
}
