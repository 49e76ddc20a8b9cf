package id.giliran.hub.view;

import id.giliran.core.plan.CounterNumber;

/** Which screen a view is for. */
public sealed interface ViewKind {
    /** One kiosk. */
    record Kiosk(int number) implements ViewKind {}

    /** A hall display. */
    record Hall() implements ViewKind {}

    /** A visitor's phone. */
    record Phone() implements ViewKind {}

    /** The whole office at a glance. */
    record Whole() implements ViewKind {}

    /** The operator of one counter. */
    record Counter(CounterNumber number) implements ViewKind {}
}
