package id.giliran.display.hall;

import id.giliran.display.slides.Slides;
import id.giliran.fx.look.Styles;
import id.giliran.fx.screen.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** The office's pictures, one at a time, whole and never stretched. */
final class SlidePane extends Region {
    private final ImageView view = new ImageView();
    private final Optional<Slides> slides;
    private final DoubleSupplier scale;
    private final Runnable changed;
    private Optional<Board.Slide> asked = Optional.empty();

    /**
     * Makes the pane.
     *
     * @param scale real pixels per drawing pixel
     * @param changed is told when there are pictures at last, or none any more
     */
    SlidePane(Optional<Path> folder, DoubleSupplier scale, Runnable changed) {
        this.slides = folder.map(Slides::new);
        this.scale = scale;
        this.changed = changed;
        getStyleClass().addAll("slide-pane", Styles.GROUND_DEEP);
        setId("slide");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
    }

    boolean hasSlide() {
        return view.getImage() != null;
    }

    List<String> complaints() {
        return slides.map(Slides::complaints).orElse(List.of());
    }

    /**
     * Whose turn it is.
     *
     * @param width of the wall in drawing pixels, which no picture exceeds
     */
    void show(Optional<Board.Slide> slide, double width, double height) {
        if (slide.isEmpty()) {
            asked = slide;
            put(Optional.empty());
        } else if (!slide.equals(asked) && width > 0) {
            asked = slide;
            Board.Slide turn = slide.get();
            double times = scale.getAsDouble();
            slides.ifPresent(all -> all.show(
                    new Slides.Turn(
                            turn.turn(),
                            turn.today(),
                            room(getWidth(), width) * times,
                            room(getHeight(), height) * times),
                    image -> FxThread.run(() -> put(image))));
        }
    }

    /** It takes what room it is given. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        double drawnWidth = view.getLayoutBounds().getWidth();
        double drawnHeight = view.getLayoutBounds().getHeight();
        view.relocate((getWidth() - drawnWidth) / 2, (getHeight() - drawnHeight) / 2);
    }

    /** Before the first picture the pane has no room of its own: half of the wall is about what it will get. */
    private static double room(double own, double wall) {
        return own > 0 ? own : wall / 2;
    }

    private void put(Optional<Image> image) {
        boolean before = hasSlide();
        view.setImage(image.orElse(null));
        requestLayout();
        if (before != hasSlide()) {
            changed.run();
        }
    }
}
