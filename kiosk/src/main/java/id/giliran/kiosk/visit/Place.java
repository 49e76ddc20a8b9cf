package id.giliran.kiosk.visit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Where the visitor is, and the way they came, so that back leads where they were. */
final class Place {
    private final ReadOnlyObjectProperty<Step> step;
    private final DoubleTap doubleTap;
    private final Consumer<Step> enter;
    private final Deque<Step> behind = new ArrayDeque<>();

    /** @param enter shows another step */
    Place(ReadOnlyObjectProperty<Step> step, DoubleTap doubleTap, Consumer<Step> enter) {
        this.step = step;
        this.doubleTap = doubleTap;
        this.enter = enter;
        step.subscribe(now -> {
            if (now instanceof Step.Home) {
                behind.clear();
            }
        });
    }

    Step now() {
        return step.get();
    }

    /** The present step where it is of this kind and its tap is no second half of a double one. */
    <S extends Step> Optional<S> tapped(Class<S> kind) {
        return kind.isInstance(now()) && !doubleTap.isOne() ? Optional.of(kind.cast(now())) : Optional.empty();
    }

    /** Whether a tap on a question or on the services means something. */
    boolean tapped() {
        return (now().isQuestion() || now() instanceof Step.Home) && !doubleTap.isOne();
    }

    /** Goes on to another question. */
    void ask(Step next) {
        behind.push(now());
        enter.accept(next);
    }

    /** Goes on, and back leads home from there. */
    void leaveTo(Step next) {
        behind.clear();
        enter.accept(next);
    }

    /** The same question, answered differently. */
    void stay(Step same) {
        enter.accept(same);
    }

    void back() {
        enter.accept(behind.isEmpty() ? new Step.Home() : behind.pop());
    }
}
