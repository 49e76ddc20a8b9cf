package id.giliran.kiosk.visit;

import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.KioskView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the kiosk knows of the office now.
 *
 * @param view absent until anything was heard
 * @param asOf hub time at which the hub last spoke, absent when it has not spoken since the start
 */
public record Office(
        Standing standing,
        @Nullable KioskView view,
        @Nullable Instant asOf) {

    /** How the kiosk stands with its hub. */
    public enum Standing {
        /** The first word of the hub is awaited. */
        CONNECTING,
        /** The view is the hub's newest. */
        WITH_HUB,
        /** The hub is away, and this kiosk gives numbers by itself. */
        ALONE,
        /** The hub is away, and this kiosk has no numbers to give. */
        WITHOUT_NUMBERS
    }

    /** Whether numbers can be had here at all, as far as hub and numbers go. */
    public boolean canIssue() {
        return standing == Standing.WITH_HUB || standing == Standing.ALONE;
    }

    /**
     * Name of the first of these kiosks that prints now; without hub nobody knows of any.
     *
     * @param near numbers of kiosks, the nearest first
     */
    Optional<String> nearestThatPrints(List<Integer> near) {
        if (view == null || !isFresh()) {
            return Optional.empty();
        }
        List<KioskLine> printing =
                view.kiosks().stream().filter(KioskLine::canPrint).toList();
        return near.stream()
                .flatMap(number -> printing.stream().filter(kiosk -> kiosk.kiosk() == number))
                .map(KioskLine::name)
                .findFirst();
    }

    /** Whether what the view says of people in the office is true now. */
    public boolean isFresh() {
        return standing == Standing.WITH_HUB;
    }
}
