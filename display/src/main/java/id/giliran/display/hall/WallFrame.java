package id.giliran.display.hall;

import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.look.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Puts the regions where a plan has them. */
final class WallFrame extends VBox {
    private final WallSettings wall;
    private final Regions regions;

    /** All that a wall can show. */
    record Regions(
            HeadBand head,
            MessagePane message,
            CalledPane called,
            CallsPane calls,
            CounterGrid counters,
            SlidePane slides,
            NoticePane notice,
            Node technician,
            FootPane foot) {}

    WallFrame(WallSettings wall, Regions regions) {
        this.wall = wall;
        this.regions = regions;
    }

    /** @param width of the wall in drawing pixels */
    void arrange(WallPlan plan, double width) {
        getStyleClass()
                .setAll(
                        "wall-frame",
                        "layout-" + plan.layout().name().toLowerCase(Locale.ROOT),
                        plan.upright() ? "upright" : "landscape",
                        plan.room().styleClass());
        regions.head().arrange(plan.upright());
        regions.message().arrange(plan.isFlat());
        regions.called().arrange(plan.isFlat(), plan.isBrief());
        regions.notice().arrange(plan.layout() == Layout.MIXED);
        regions.foot().fit(new WaitingPlan.Space(width, rows(plan)));
        if (plan.hasStrip()) {
            boolean twoRows = plan.upright() || plan.room() == Room.USUAL;
            regions.calls().asStrip(twoRows ? 2 : plan.layout() == Layout.MIXED ? 3 : 4, twoRows ? 2 : 1);
        } else {
            regions.calls().asColumn(Sight.OTHERS.pixels(wall, width));
        }
        getChildren().setAll(parts(plan));
    }

    /** Of services in the foot; where the number needs the room they are one row, without names if these do not fit. */
    private static int rows(WallPlan plan) {
        if (plan.upright()) {
            return 5;
        }
        return plan.room() == Room.USUAL ? 2 : 1;
    }

    private List<Node> parts(WallPlan plan) {
        List<Node> parts = new ArrayList<>(List.of(regions.head()));
        parts.addAll(middle(plan));
        parts.add(regions.technician());
        if (plan.hasNoticeLine()) {
            parts.add(still(regions.notice()));
        }
        if (plan.hasFoot()) {
            parts.add(regions.foot());
        }
        return parts;
    }

    private List<Node> middle(WallPlan plan) {
        StackPane center =
                Parts.styled(new StackPane(regions.message(), regions.called()), "center", Styles.GROUND_DEEP);
        return switch (plan.layout()) {
            case CALLS -> withCalls(plan, center);
            case COUNTERS -> List.of(center, growing(regions.counters()));
            case MIXED -> mixed(plan, center);
        };
    }

    private List<Node> withCalls(WallPlan plan, Node center) {
        if (plan.hasStrip()) {
            return List.of(growing(center), still(regions.calls()));
        }
        if (!plan.hasColumn()) {
            return List.of(growing(center));
        }
        return plan.upright()
                ? List.of(center, growing(regions.calls()))
                : List.of(growing(new HBox(growing(center), still(regions.calls()))));
    }

    private List<Node> mixed(WallPlan plan, Node center) {
        Node media = media(plan);
        if (plan.upright()) {
            return plan.hasStrip()
                    ? List.of(center, still(regions.calls()), growing(media))
                    : List.of(center, growing(media));
        }
        VBox right = plan.hasStrip() ? new VBox(growing(center), still(regions.calls())) : new VBox(growing(center));
        return List.of(growing(new HBox(media, growing(right))));
    }

    private Node media(WallPlan plan) {
        VBox media = Parts.styled(new VBox(), "media");
        if (plan.present().slide()) {
            media.getChildren().add(growing(regions.slides()));
        }
        if (plan.present().notices()) {
            Parts.setClass(regions.notice(), "below-slide", plan.present().slide());
            media.getChildren().add(plan.present().slide() ? still(regions.notice()) : growing(regions.notice()));
        }
        return media;
    }

    /** Takes what room is left, across and down. */
    private static <T extends Node> T growing(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /** Takes what it asks for. A region may have grown under the plan before. */
    private static <T extends Node> T still(T node) {
        HBox.setHgrow(node, Priority.NEVER);
        VBox.setVgrow(node, Priority.NEVER);
        return node;
    }
}
