package id.giliran.rehearsal.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the demo was asked to do.
 *
 * @param config the office's settings, copied and never changed
 * @param folder where the throwaway data, tickets and pictures go
 * @param speed office minutes a minute
 * @param visitors whether simulated visitors come
 * @param counter the counter of the counter client's window
 * @param autopilot whether a simulated operator and a simulated visitor use the windows too
 * @param forTime when it ends by itself, empty for never
 * @param powerCutAt when the hub is killed like by a power cut, empty for never
 * @param powerCutFor how long the hub stays away then
 * @param printerTrouble whether the kiosk's printer fails in all its ways, one after the other
 * @param headless whether the windows are drawn off-screen
 */
record DemoOptions(
        Path config,
        Path folder,
        double speed,
        boolean visitors,
        int counter,
        boolean autopilot,
        long seed,
        Optional<Duration> forTime,
        Optional<Duration> powerCutAt,
        Duration powerCutFor,
        boolean printerTrouble,
        boolean headless) {
    Path pictures() {
        return folder.resolve("pictures");
    }

    Path tickets() {
        return folder.resolve("tickets");
    }

    Path data() {
        return folder.resolve("data");
    }
}
