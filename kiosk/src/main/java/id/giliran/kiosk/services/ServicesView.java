package id.giliran.kiosk.services;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.services.HomePage.Message;
import id.giliran.kiosk.services.HomePage.Notice;
import id.giliran.kiosk.services.HomePage.Notice.Kind;
import id.giliran.kiosk.services.HomePage.Offer;
import id.giliran.kiosk.services.HomePage.PriorityBand;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileGrid;
import id.giliran.kiosk.shapes.UpperPart;
import id.giliran.kiosk.tiles.TileBoard;
import id.giliran.kiosk.visit.Visit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The home screen. */
public final class ServicesView extends VBox {
    private final ServicesViewModel model;
    private final Surface surface;
    private final Visit visit;

    private final Label title = Shapes.label("", Styles.TITLE);
    private final Label chosen = Shapes.label("", Styles.SUBTITLE, Styles.STRONG);
    private final Label elsewhere = Shapes.label("", Styles.SUBTITLE);
    private final VBox titles = Shapes.styled(new VBox(title, elsewhere), "titles");
    private final Label noticeWords = Shapes.growing(Shapes.label("", Styles.BODY));
    private final HBox notice = new HBox();
    private final TileBoard board;
    private final TileGrid grid;
    private final ToolsView tools;
    private final MessageView message = new MessageView();
    private final StackPane middle;
    private final PriorityBandView band;
    private final UpperPart upper;

    public ServicesView(ServicesViewModel model, HeadView head, Visit visit, Texts texts, Surface surface) {
        this.model = model;
        this.surface = surface;
        this.visit = visit;
        board = new TileBoard(texts, surface, TileGrid.CARD, model::choose);
        grid = board.grid();
        tools = new ToolsView(model, texts, surface);
        middle = Shapes.growing(new StackPane(grid, message));
        middle.setMinSize(0, 0);
        StackPane.setAlignment(grid, Pos.TOP_CENTER);
        band = new PriorityBandView(model, texts, surface);
        upper = new UpperPart(head, titles, surface);
        getStyleClass().add(Styles.GROUND_PAPER);
        bind();
    }

    private void bind() {
        surface.landscape().subscribe(wide -> arrange());
        surface.zoom().subscribe(zoom -> arrange());
        visit.lowReachProperty().subscribe(low -> arrange());
        model.page().subscribe(this::show);
    }

    private void arrange() {
        boolean low = visit.lowReachProperty().get();
        upper.low(low && !message.isVisible());
        getStyleClass().remove("lowered");
        if (low) {
            getStyleClass().add("lowered");
        }
        arrangeBand();
        titles.getChildren().setAll(low ? List.of(title, elsewhere, chosen, notice) : List.of(title, elsewhere));
        getChildren().setAll(upper, surface.isLandscape() ? landscape(low) : portrait());
        grid.refit();
    }

    /** The list of groups gives way to large text and to whatever else stands in a narrow column; in a lowered screen only the button stays. */
    private void arrangeBand() {
        boolean narrow = surface.isLandscape();
        boolean crowded = narrow && (notice.isVisible() || tools.isVisible());
        boolean low = visit.lowReachProperty().get();
        Shapes.show(elsewhere, !narrow || !notice.isVisible());
        boolean bare = low || (narrow && notice.isVisible());
        band.arrange(narrow && !low, crowded || surface.zoom().get() > 1, bare, low);
    }

    private HBox lowRow() {
        return Shapes.styled(new HBox(Shapes.growing(tools), Shapes.growing(band)), "low-row");
    }

    private Pane portrait() {
        Pane page = visit.lowReachProperty().get() ? new VBox(middle, lowRow()) : new VBox(notice, middle, tools, band);
        return Shapes.growing(Shapes.styled(page, "page"));
    }

    private HBox landscape(boolean low) {
        VBox side = Shapes.styled(
                low ? new VBox(lowRow()) : new VBox(titles, notice, Shapes.spring(), tools, band), "side");
        side.visibleProperty().bind(message.visibleProperty().not());
        side.managedProperty().bind(side.visibleProperty());
        return Shapes.growing(Shapes.styled(new HBox(side, middle), "page", "wide"));
    }

    private void show(HomePage page) {
        title.setText(page.title());
        elsewhere.setText(page.titleElsewhere());
        showNotice(page.notice());
        Shapes.show(titles, page.message() == null);
        showMessage(page.message());
        board.show(page.tiles());
        tools.show(page.tools());
        band.show(page.priority());
        showChosen(page.priority());
        arrangeBand();
    }

    /** In low reach the band has no room for the group that was chosen. */
    private void showChosen(@Nullable PriorityBand shown) {
        boolean group = shown != null && shown.offer() == Offer.CHOSEN;
        Shapes.show(chosen, group);
        chosen.setText(group && shown != null ? shown.title() : "");
    }

    private void showNotice(@Nullable Notice shown) {
        Shapes.show(notice, shown != null);
        noticeWords.setText(shown == null ? "" : shown.words());
        if (shown != null) {
            boolean trouble = shown.kind() == Kind.TROUBLE;
            notice.getStyleClass().setAll(Styles.NOTICE, trouble ? Styles.NOTICE_STALE : "calm");
            notice.getChildren().setAll(icon(shown.kind()), noticeWords);
        }
        arrangeBand();
    }

    private static Node icon(Kind kind) {
        return switch (kind) {
            case TROUBLE -> Icons.WARNING.node();
            case TICKET -> Icons.PRINTER.node();
            case CALM -> Icons.CHECK.node();
        };
    }

    private void showMessage(@Nullable Message shown) {
        boolean another = message.isVisible() != (shown != null);
        Shapes.show(message, shown != null);
        Shapes.show(grid, shown == null);
        if (another) {
            arrange();
        }
        if (shown != null) {
            message.show(shown);
        }
    }
}
