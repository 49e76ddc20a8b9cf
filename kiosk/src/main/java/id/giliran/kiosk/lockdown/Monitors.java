package id.giliran.kiosk.lockdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The monitors of this computer as they are now: they come and go with their plugs. */
final class Monitors {
    private final Supplier<List<Rectangle2D>> areas;

    Monitors(Supplier<List<Rectangle2D>> areas) {
        this.areas = areas;
    }

    /** Those that the system knows, and a word when that changes. */
    static Monitors ofThisComputer(Runnable onChange) {
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> onChange.run());
        return new Monitors(
                () -> Screen.getScreens().stream().map(Screen::getBounds).toList());
    }

    /** The monitor with this number; the first one while that is not plugged in. */
    Rectangle2D own(int number) {
        List<Rectangle2D> all = areas.get();
        return number < all.size() ? all.get(number) : all.getFirst();
    }

    /** All but that one. */
    List<Rectangle2D> others(int number) {
        List<Rectangle2D> others = new ArrayList<>(areas.get());
        others.remove(own(number));
        return others;
    }
}
