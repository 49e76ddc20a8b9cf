package id.giliran.display.hall;

import id.giliran.display.hall.Board.Waiting;
import id.giliran.fx.look.Look;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * How the waiting counts are set so that one to many services fit the line: the first plan of a list, from roomy to tight, that is narrow
 * enough. The last plan leaves the names out; the letter stands on every ticket.
 *
 * @param size of the type, in drawing pixels
 * @param names how the services' names are written
 */
record WaitingPlan(int rows, double size, Names names) {
    /** How a name is written. */
    enum Names {
        ON_ONE_LINE,
        ON_TWO_LINES,
        LEFT_OUT
    }

    /** Between two services. */
    static final double GAP = 40;

    /** The letter's badge and the spaces inside a cell, in sizes of the type; the style sheet draws it so. */
    private static final double BADGE_AND_SPACES = 2.3;

    /** Two digits have room from the beginning, so that the line does not change its plan when ten people wait. */
    private static final int DIGITS = 2;

    /** A closed service's word and the space before it, in sizes of the type. */
    private static final double CLOSED_SIZE = 0.72;

    private static final double CLOSED_SPACES = 1.3;

    /**
     * What the counts must fit.
     *
     * @param width in drawing pixels
     * @param rows at most so many
     */
    record Space(double width, int rows) {
        /** The margins, and the space after the title. */
        private static final double AROUND = 3 * 48;

        static final Space LANDSCAPE = new Space(1920, 2);

        /** The same beside a title of this width. */
        Space without(double title) {
            return new Space(width - AROUND - title, rows);
        }
    }

    private static final List<WaitingPlan> PLANS = List.of(
            new WaitingPlan(1, 32, Names.ON_ONE_LINE),
            new WaitingPlan(1, 29, Names.ON_ONE_LINE),
            new WaitingPlan(1, 26, Names.ON_ONE_LINE),
            new WaitingPlan(1, 28, Names.ON_TWO_LINES),
            new WaitingPlan(2, 28, Names.ON_ONE_LINE),
            new WaitingPlan(2, 25, Names.ON_ONE_LINE),
            new WaitingPlan(2, 24, Names.ON_TWO_LINES),
            new WaitingPlan(2, 22, Names.ON_TWO_LINES),
            new WaitingPlan(2, 20, Names.ON_TWO_LINES),
            new WaitingPlan(3, 26, Names.ON_ONE_LINE),
            new WaitingPlan(4, 26, Names.ON_ONE_LINE),
            new WaitingPlan(5, 26, Names.ON_ONE_LINE),
            new WaitingPlan(5, 22, Names.ON_ONE_LINE),
            new WaitingPlan(5, 20, Names.ON_ONE_LINE),
            new WaitingPlan(1, 32, Names.LEFT_OUT),
            new WaitingPlan(3, 30, Names.LEFT_OUT),
            new WaitingPlan(4, 30, Names.LEFT_OUT),
            new WaitingPlan(2, 32, Names.LEFT_OUT));

    static WaitingPlan fitting(List<Waiting> waiting, Space space) {
        return PLANS.stream()
                .filter(plan -> plan.rows <= space.rows())
                .filter(plan -> plan.width(waiting) <= space.width())
                .findFirst()
                .orElse(PLANS.getLast());
    }

    int columns(int services) {
        return Math.max(1, (services + rows - 1) / rows);
    }

    /** The name as it is written under this plan. */
    String written(String name) {
        return switch (names) {
            case ON_ONE_LINE -> name;
            case ON_TWO_LINES -> onTwoLines(name);
            case LEFT_OUT -> "";
        };
    }

    private double width(List<Waiting> waiting) {
        int columns = columns(waiting.size());
        double width = GAP * (columns - 1);
        for (int column = 0; column < columns; column++) {
            double widest = 0;
            for (int at = column; at < waiting.size(); at += columns) {
                widest = Math.max(widest, cellWidth(waiting.get(at)));
            }
            width += widest;
        }
        return width;
    }

    private double cellWidth(Waiting cell) {
        int digits = Math.max(DIGITS, Integer.toString(cell.count()).length());
        return size * BADGE_AND_SPACES
                + inked(written(cell.name()), FontWeight.NORMAL)
                + inked("0".repeat(digits), FontWeight.BOLD)
                + (cell.closed().isEmpty()
                        ? 0
                        : size * CLOSED_SPACES + CLOSED_SIZE * inked(cell.closed(), FontWeight.NORMAL));
    }

    /** Broken at the space that makes the longer line shortest. */
    private String onTwoLines(String name) {
        String best = name;
        double narrowest = inked(name, FontWeight.NORMAL);
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            String broken = name.substring(0, space) + "\n" + name.substring(space + 1);
            double width = inked(broken, FontWeight.NORMAL);
            if (width < narrowest) {
                narrowest = width;
                best = broken;
            }
        }
        return best;
    }

    private double inked(String words, FontWeight weight) {
        Text ruler = new Text(words);
        ruler.setFont(Font.font(Look.FAMILY, weight, size));
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }
}
