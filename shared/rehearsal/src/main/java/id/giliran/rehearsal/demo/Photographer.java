package id.giliran.rehearsal.demo;

import id.giliran.rehearsal.day.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Draws the windows into the folder of pictures. Safe for use by many threads: each picture has a name of its own. */
final class Photographer implements Runnable {
    private static final Duration BETWEEN_PICTURES = Duration.ofSeconds(10);

    private final DemoWindows windows;
    private final Path folder;
    private final Pace pace;
    private final Narrator narrator;

    Photographer(DemoWindows windows, Path folder, Pace pace, Narrator narrator) {
        this.windows = windows;
        this.folder = folder;
        this.pace = pace;
        this.narrator = narrator;
    }

    @Override
    public void run() {
        Duration since = Duration.ZERO;
        while (pace.passReal(BETWEEN_PICTURES)) {
            since = since.plus(BETWEEN_PICTURES);
            all(String.format("%03ds", since.toSeconds()));
        }
    }

    /** One picture of each window. */
    void all(String when) {
        take(() -> windows.drawKiosk(folder.resolve("kiosk-" + when + ".png")));
        take(() -> windows.drawDisplay(folder.resolve("display-" + when + ".png")));
        take(() -> windows.drawCounter(folder.resolve("counter-" + when + ".png")));
    }

    /** One picture of the kiosk. */
    void kiosk(String name) {
        take(() -> windows.drawKiosk(folder.resolve(name + ".png")));
    }

    private void take(Shot shot) {
        try {
            shot.take();
        } catch (IOException failure) {
            narrator.say("A picture could not be kept: " + failure.getMessage());
        }
    }

    @FunctionalInterface
    private interface Shot {
        void take() throws IOException;
    }
}
