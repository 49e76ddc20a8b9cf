package id.giliran.kiosk.stillhere;

import id.giliran.kiosk.visit.Visit;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** Asks while seconds are left. */
public final class StillHereViewModel {
    private final Visit visit;

    public StillHereViewModel(Visit visit) {
        this.visit = visit;
    }

    /** Seconds left to answer; 0 while nothing is asked. */
    public ReadOnlyIntegerProperty seconds() {
        return visit.secondsToAnswer();
    }

    void yes() {
        visit.touched();
    }
}
