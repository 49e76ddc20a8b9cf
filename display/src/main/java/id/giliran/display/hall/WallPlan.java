package id.giliran.display.hall;

import id.giliran.display.settings.Layout;

/**
 * How the wall is divided at one moment.
 *
 * @param layout as the setting says, or {@link Layout#CALLS} while there is nothing else to show
 * @param upright higher than wide
 */
record WallPlan(Layout layout, boolean upright, Room room, Present present) {
    /** Which regions have something to show. */
    record Present(boolean calls, boolean counters, boolean foot, boolean notices, boolean slide) {}

    static WallPlan of(Layout wanted, boolean upright, Room room, Present present) {
        boolean possible = switch (wanted) {
            case CALLS -> true;
            case COUNTERS -> present.counters();
            case MIXED -> (present.slide() || present.notices()) && (upright || room != Room.TIGHTEST);
        };
        return new WallPlan(possible ? wanted : Layout.CALLS, upright, room, present);
    }

    /** Where to go stands beside the number, and a sentence beside its title. */
    boolean isFlat() {
        return layout == Layout.COUNTERS && !upright;
    }

    /** There is little room beside the number's title. */
    boolean isBrief() {
        return upright || layout != Layout.CALLS;
    }

    /** The last calls are a few, in rows and not in a column. */
    boolean hasStrip() {
        return present.calls() && (layout == Layout.MIXED || (layout == Layout.CALLS && isTightest()));
    }

    boolean hasColumn() {
        return present.calls() && layout == Layout.CALLS && !isTightest();
    }

    boolean hasFoot() {
        return present.foot() && !isTightest();
    }

    /** The notices are a line; beside pictures they have a region of their own. */
    boolean hasNoticeLine() {
        return present.notices() && layout != Layout.MIXED && !isTightest();
    }

    /** Upright the width alone limits the number, so that nothing is won by leaving something out. */
    private boolean isTightest() {
        return room == Room.TIGHTEST && !upright;
    }
}
