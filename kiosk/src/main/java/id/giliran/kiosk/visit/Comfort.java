package id.giliran.kiosk.visit;

import id.giliran.kiosk.visit.Timing.Pending;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What makes the kiosk easier for the present visitor, and whether staff was called. Forgotten with the visitor. */
public final class Comfort {
    /** The loudest; the softest is 1. */
    public static final int LOUDEST = 5;

    private static final int USUAL_VOLUME = 3;

    private final Timing timing;
    private final ComfortRules rules;
    private final DoubleTap doubleTap;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Set<Ease>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
    private final ReadOnlyIntegerWrapper volume = new ReadOnlyIntegerWrapper(this, "volume", USUAL_VOLUME);
    private final ReadOnlyBooleanWrapper staffCalled = new ReadOnlyBooleanWrapper(this, "staffCalled", false);
    private final ReadOnlyBooleanWrapper panel = new ReadOnlyBooleanWrapper(this, "panel", false);
    private Pending end = () -> {};

    /** @param changed runs after each change */
    Comfort(Timing timing, ComfortRules rules, DoubleTap doubleTap, Runnable changed) {
        this.timing = timing;
        this.rules = rules;
        this.doubleTap = doubleTap;
        this.changed = changed;
    }

    /** Everything that is switched on. */
    public ReadOnlyObjectProperty<Set<Ease>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether one thing is switched on. */
    public BooleanBinding has(Ease ease) {
        return Bindings.createBooleanBinding(() -> isOn(ease), chosen);
    }

    public boolean isOn(Ease ease) {
        return chosen.get().contains(ease);
    }

    /** Switches one thing on or off. */
    public void toggle(Ease ease) {
        if (!doubleTap.isOne()) {
            choose(ease, !isOn(ease));
        }
    }

    /** Switches one thing on, whatever was touched just before. */
    public void switchOn(Ease ease) {
        choose(ease, true);
    }

    private void choose(Ease ease, boolean wanted) {
        Set<Ease> next = EnumSet.noneOf(Ease.class);
        next.addAll(chosen.get());
        if (wanted) {
            next.add(ease);
        } else {
            next.remove(ease);
        }
        chosen.set(Set.copyOf(next));
        changed.run();
    }

    /** Whether the panel on which all this is chosen lies over the screen. */
    public ReadOnlyBooleanProperty panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** Lays the panel over the screen, or takes it away. */
    public void showPanel(boolean wanted) {
        panel.set(wanted);
        changed.run();
    }

    /** How loud the voice is, 1 to {@link #LOUDEST}. */
    public ReadOnlyIntegerProperty volumeProperty() {
        return volume.getReadOnlyProperty();
    }

    /** Makes the voice louder, or softer with a negative number of steps. */
    public void louder(int steps) {
        volume.set(Math.clamp(volume.get() + (long) steps, 1, LOUDEST));
        changed.run();
    }

    /** Whether somebody at this kiosk waits for staff. */
    public ReadOnlyBooleanProperty staffCalledProperty() {
        return staffCalled.getReadOnlyProperty();
    }

    /** Calls for staff, or takes the call back. */
    public void toggleStaffCall() {
        if (!doubleTap.isOne()) {
            callStaff(!staffCalled.get());
            changed.run();
        }
    }

    private void callStaff(boolean wanted) {
        end.cancel();
        staffCalled.set(wanted);
        if (wanted) {
            end = timing.after(rules.staffCall(), () -> {
                callStaff(false);
                changed.run();
            });
        }
    }

    /** How long something lasts for this visitor. */
    Duration paced(Duration usual) {
        boolean unhurried = isOn(Ease.MORE_TIME) || isOn(Ease.SPOKEN) || staffCalled.get();
        return unhurried ? usual.multipliedBy(rules.moreTime()) : usual;
    }

    /** Whether anything differs from what the next visitor should find. */
    boolean isMarked() {
        return panel.get() || !chosen.get().isEmpty() || staffCalled.get() || volume.get() != USUAL_VOLUME;
    }

    void forget() {
        panel.set(false);
        callStaff(false);
        volume.set(USUAL_VOLUME);
        chosen.set(Set.of());
    }
}
