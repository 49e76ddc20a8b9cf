package id.giliran.counterclient.kiosks;

import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.view.KioskLine;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The kiosks that need somebody, whatever screen is open. Belongs to the screen's thread. */
public final class KioskWatch {
    private final Wording wording;
    private final KioskWords words;
    private final ReadOnlyObjectWrapper<List<KioskNotice>> notices =
            new ReadOnlyObjectWrapper<>(this, "notices", List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");

    /** The hub does not say since when a kiosk is silent; this program knows it when it has seen it go. */
    private final Set<Integer> present = new HashSet<>();

    private final Map<Integer, Instant> goneAt = new HashMap<>();

    /** Kiosks to whose visitor somebody goes, of this window or of another counter; until the call is over. */
    private final Set<Integer> answered = new HashSet<>();

    private List<KioskLine> lines = List.of();
    private IntFunction<String> goneSince = kiosk -> "";

    public KioskWatch(Wording wording) {
        this.wording = wording;
        this.words = new KioskWords(wording);
    }

    /** What is the matter, worst first. */
    public ReadOnlyObjectProperty<List<KioskNotice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** Whether the list of all notices lies over the screen. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /**
     * What the hub says of all kiosks.
     *
     * @param zone of the office
     */
    public void show(List<KioskLine> kiosks, Instant now, String zone) {
        kiosks.forEach(kiosk -> remember(kiosk, now));
        lines = List.copyOf(kiosks);
        goneSince = kiosk -> Optional.ofNullable(goneAt.get(kiosk))
                .map(since -> wording.time(since, zone))
                .orElse("");
        showLines();
    }

    /** The kiosk whose visitor waits longest for an answer, as far as is known. */
    public Optional<Integer> calling() {
        return notices.get().stream()
                .filter(KioskNotice::call)
                .map(KioskNotice::kiosk)
                .findFirst();
    }

    /** Somebody goes there, and the visitor has been told. */
    void answered(int kiosk) {
        answered.add(kiosk);
        showLines();
    }

    private void showLines() {
        show(words.of(lines, answered::contains, goneSince));
    }

    /** Nothing is known of the kiosks any more. */
    public void showNothing() {
        lines = List.of();
        show(List.of());
    }

    /** Opens or closes the list; one notice is in sight already and needs none. */
    public void toggle() {
        open.set(!open.get() && notices.get().size() > 1);
    }

    public void close() {
        open.set(false);
    }

    private void show(List<KioskNotice> newest) {
        notices.set(newest);
        if (newest.isEmpty()) {
            close();
        }
    }

    private void remember(KioskLine kiosk, Instant now) {
        if (kiosk.staffComing()) {
            answered.add(kiosk.kiosk());
        } else if (!kiosk.needsStaff()) {
            answered.remove(kiosk.kiosk());
        }
        if (kiosk.connected()) {
            present.add(kiosk.kiosk());
            goneAt.remove(kiosk.kiosk());
        } else if (present.remove(kiosk.kiosk())) {
            goneAt.put(kiosk.kiosk(), now);
        }
    }
}
