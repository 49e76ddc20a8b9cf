package id.giliran.kiosk.services;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.services.HomePage.Message;
import id.giliran.kiosk.services.HomePage.Notice;
import id.giliran.kiosk.services.HomePage.Notice.Kind;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileGrid;
import id.giliran.kiosk.shapes.UpperPart;
import id.giliran.kiosk.tiles.TileBoard;
import id.giliran.kiosk.visit.Visit;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The home screen. */
public final class ServicesView extends VBox {
    private final ServicesViewModel model;
    private final Surface surface;
    private final Visit visit;

    private final Label title = Shapes.label("", Styles.TITLE);
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
    private final LanguageRow foot;

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
        upper = new UpperPart(head, titles, heightProperty(), surface);
        foot = new LanguageRow(visit, texts, surface);
        getStyleClass().add(Styles.GROUND_PAPER);
        bind();
    }

    private void bind() {
        surface.landscape().subscribe(wide -> arrange());
        visit.lowReachProperty().subscribe(low -> arrange());
        model.page().subscribe(this::show);
    }

    private void arrange() {
        boolean low = visit.lowReachProperty().get();
        upper.low(low);
        getStyleClass().remove("lowered");
        if (low) {
            getStyleClass().add("lowered");
        }
        arrangeBand();
        getChildren().setAll(surface.isLandscape() ? landscape(low) : portrait(low), foot);
        getChildren().addFirst(upper);
        grid.refit();
    }

    /** The list of groups gives way to tiles in a lowered screen, and to a notice in a narrow column. */
    private void arrangeBand() {
        boolean low = visit.lowReachProperty().get();
        boolean crowded = surface.isLandscape() && (notice.isVisible() || tools.isVisible());
        band.arrange(surface.isLandscape(), low || crowded);
        boolean tight = surface.isLandscape() ? notice.isVisible() : low;
        band.besideOthers(tight && tools.isVisible());
    }

    private VBox portrait(boolean low) {
        if (low) {
            HBox row = Shapes.styled(new HBox(Shapes.growing(tools), band), "tools-and-priority");
            VBox.setVgrow(tools, Priority.NEVER);
            return Shapes.growing(Shapes.styled(new VBox(notice, middle, row), "page"));
        }
        return Shapes.growing(Shapes.styled(new VBox(notice, middle, tools, band), "page"));
    }

    private HBox landscape(boolean low) {
        VBox side = Shapes.styled(
                low ? new VBox(notice, tools, band) : new VBox(titles, notice, Shapes.spring(), tools, band), "side");
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
        arrangeBand();
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
        Shapes.show(message, shown != null);
        Shapes.show(grid, shown == null);
        if (shown != null) {
            message.show(shown);
        }
    }
}
