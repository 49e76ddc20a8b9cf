package id.giliran.counterclient;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Notices that somebody uses these windows, with keys or mouse. Belongs to the FX thread. */
final class HandsOn implements AutoCloseable {
    private final List<Scene> scenes;
    private final EventHandler<InputEvent> moved;

    HandsOn(List<Scene> scenes, Runnable noticed) {
        this.scenes = List.copyOf(scenes);
        this.moved = event -> noticed.run();
        scenes.forEach(scene -> scene.addEventFilter(InputEvent.ANY, moved));
    }

    @Override
    public void close() {
        scenes.forEach(scene -> scene.removeEventFilter(InputEvent.ANY, moved));
    }
}
