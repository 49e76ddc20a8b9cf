package id.giliran.display.sound;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.settings.SoundSettings.Quiet;
import java.time.LocalTime;
import java.util.Map;
import java.util.SortedMap;

/** How loud it is at which office time. */
public record Loudness(SoundSettings settings) {
    private static final int FULL = 100;

    /** What the chime's samples are multiplied by, 0 to 1. */
    public double chime(LocalTime at) {
        return share(settings.chime(), at);
    }

    /** What the voice's samples are multiplied by, 0 to 1. */
    public double voice(LocalTime at) {
        return share(settings.voice(), at);
    }

    private double share(int percent, LocalTime at) {
        boolean quiet = settings.quiet().stream().anyMatch(span -> holds(span, at));
        return quiet ? 0 : (double) percent * byHour(at) / (FULL * FULL);
    }

    private int byHour(LocalTime at) {
        SortedMap<LocalTime, Integer> hours = settings.byHour();
        boolean begun = !hours.isEmpty() && !at.isBefore(hours.firstKey());
        int percent = FULL;
        for (Map.Entry<LocalTime, Integer> hour : hours.entrySet()) {
            if (!begun || !hour.getKey().isAfter(at)) {
                percent = hour.getValue();
            }
        }
        return percent;
    }

    /** A span may go over midnight. */
    private static boolean holds(Quiet span, LocalTime at) {
        boolean begun = !at.isBefore(span.from());
        boolean over = !at.isBefore(span.until());
        return span.from().isBefore(span.until()) ? begun && !over : begun || !over;
    }
}
