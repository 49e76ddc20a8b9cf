package id.giliran.kiosk.typing;

import id.giliran.kiosk.shapes.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Letters in rows, each at least as large as a finger needs; on a small panel they flow into more rows than were asked for. */
public final class LetterBoard extends Region {
    private static final double GAP = 8;
    private static final double TALLEST = 1.25;

    private final Surface surface;
    private final Consumer<String> typed;
    private List<List<Button>> rows = List.of();
    private double tallest = TALLEST;

    /** @param typed takes the letter of a key */
    public LetterBoard(Surface surface, Consumer<String> typed) {
        this.surface = surface;
        this.typed = typed;
        // As on the keyboards of every language that is written from right to left.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("letter-board");
        surface.primaryTarget().subscribe(target -> requestLayout());
    }

    /** @param letters the keys: rows of letters with a space between them */
    public void show(String letters) {
        List<List<Button>> made = new ArrayList<>();
        for (String row : letters.strip().split("\\s+", -1)) {
            made.add(row.codePoints()
                    .mapToObj(Character::toString)
                    .map(this::key)
                    .toList());
        }
        rows = List.copyOf(made);
        getChildren().setAll(rows.stream().flatMap(List::stream).toList());
    }

    /** Least width of so many keys side by side, in drawing pixels. */
    public static double width(int keys, Surface surface) {
        return keys * (surface.primaryTarget().get() + GAP) - GAP;
    }

    /** Whether keys are no higher than they must be, where others need the room. */
    public void low(boolean wanted) {
        tallest = wanted ? 1 : TALLEST;
        requestLayout();
    }

    private Button key(String letter) {
        Button key = new Button(letter);
        key.setId("key-" + letter.toLowerCase(Locale.ROOT));
        key.getStyleClass().add("letter-key");
        key.setOnAction(tapped -> typed.accept(letter));
        return key;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width <= 0 ? rows.size() : flowing(width).size(), 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(
                width <= 0 ? rows.size() : laidOut(width, Double.MAX_VALUE).size(), tallest);
    }

    private double height(int lines, double share) {
        return Math.max(0, lines * (share * surface.primaryTarget().get() + GAP) - GAP);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<List<Button>> lines = laidOut(getWidth(), getHeight());
        int columns = lines.stream().mapToInt(List::size).max().orElse(1);
        double width = (getWidth() - (columns - 1) * GAP) / columns;
        double height = (getHeight() - (lines.size() - 1) * GAP) / Math.max(1, lines.size());
        for (int line = 0; line < lines.size(); line++) {
            List<Button> keys = lines.get(line);
            double x = (getWidth() - keys.size() * (width + GAP) + GAP) / 2;
            for (Button key : keys) {
                key.resizeRelocate(x, line * (height + GAP), width, height);
                x += width + GAP;
            }
        }
    }

    /** The rows as they were asked for, where they have room. */
    private List<List<Button>> laidOut(double width, double height) {
        int fitting = fitting(width);
        boolean roomy = rows.stream().allMatch(row -> row.size() <= fitting) && height(rows.size(), 1) <= height + 1;
        return roomy ? rows : flowing(width);
    }

    private int fitting(double width) {
        return Math.max(1, (int) ((width + GAP) / (surface.primaryTarget().get() + GAP)));
    }

    /** As many letters in a row as fit, in rows of about the same length. */
    private List<List<Button>> flowing(double width) {
        List<Button> all = rows.stream().flatMap(List::stream).toList();
        int lines = Math.ceilDiv(all.size(), fitting(width));
        int each = Math.ceilDiv(all.size(), Math.max(1, lines));
        List<List<Button>> flowing = new ArrayList<>();
        for (int from = 0; from < all.size(); from += each) {
            flowing.add(all.subList(from, Math.min(all.size(), from + each)));
        }
        return flowing;
    }
}
