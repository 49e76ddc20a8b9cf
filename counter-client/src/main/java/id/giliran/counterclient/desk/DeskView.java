package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.TroubleBar;
import id.giliran.counterclient.outbox.OutboxBar;
import id.giliran.counterclient.panel.PanelView;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.shapes.LinkBar;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The desk: the visitor in hand and what can be done on the left, who waits on the right. */
public final class DeskView extends VBox {
    private final DeskViewModel desk;
    private final Wording wording;
    private final HeadBar head;
    private final LinkBar link = new LinkBar();
    private final KeyCaps keys;
    private final HandCard hand;
    private final BesideStrip beside;
    private final StepButtons steps;
    private final StackPane question = new StackPane();
    private final Label told = Shapes.paragraph("", Styles.BODY);
    private final HBox toldBar = Shapes.notice(Icons.CHECK, told, Styles.NOTICE_GOOD);
    private final OutboxBar outbox;
    private final IdleBar idle;
    private final TroubleBar trouble;
    private final Region spring = new Region();
    private final UndoBar undo;
    private final RailView rail;

    /**
     * A desk in its full size.
     *
     * @param toBar leaves the full desk for the slim bar
     * @param notice of what else may be the matter here
     */
    public DeskView(DeskViewModel desk, Wording wording, KeyCaps keys, Runnable toBar, Node notice) {
        this.desk = desk;
        this.wording = wording;
        this.keys = keys;
        this.head = new HeadBar(desk::press, toBar, wording, keys);
        this.hand = new HandCard(desk::press, keys);
        this.beside = new BesideStrip(desk, wording, keys);
        this.outbox = new OutboxBar(desk.delivery(), wording);
        this.idle = new IdleBar(desk::stay, wording);
        this.steps = new StepButtons(keys, desk);
        this.trouble = new TroubleBar(desk.asking(), wording);
        this.undo = new UndoBar(keys, desk::undo);
        this.rail = new RailView(wording, keys, desk);
        getStyleClass().addAll(Styles.GROUND_PAPER, "desk");
        HBox body = new HBox(left(notice), rail);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, link, body);
        bind();
    }

    /** Puts the keyboard on the next step. */
    public void focusPrimary() {
        steps.focusPrimary();
    }

    private VBox left(Node notice) {
        VBox.setVgrow(spring, Priority.ALWAYS);
        told.setId("told");
        VBox left = new VBox(hand, beside, steps, question, spring, notice, idle, toldBar, outbox, trouble, undo);
        left.getStyleClass().add("desk-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    /** Each region is drawn anew only when its own part of the state has changed. */
    private void bind() {
        var state = desk.stateProperty();
        state.map(DeskState::head).subscribe(head::show);
        state.map(DeskState::keys).subscribe(head::showKeys);
        state.map(DeskState::keys).subscribe(steps::showKeys);
        state.map(DeskState::keys).subscribe(hand::showKeys);
        state.map(DeskState::inHand).subscribe(hand::show);
        state.map(DeskState::inHand).subscribe(beside::show);
        state.map(DeskState::told).subscribe(this::tell);
        state.map(DeskState::idle).subscribe(idle::show);
        state.map(DeskState::primary).subscribe(steps::show);
        state.map(DeskState::rail).subscribe(rail::show);
        state.map(DeskState::undo).subscribe(undo::show);
        state.map(DeskState::link).subscribe(link::show);
        desk.panelProperty().subscribe(this::showQuestion);
    }

    private void tell(Optional<String> words) {
        Shapes.show(toldBar, words.isPresent());
        told.setText(words.orElse(""));
    }

    private void showQuestion(Optional<PanelViewModel> panel) {
        Shapes.show(steps, panel.isEmpty());
        Shapes.show(question, panel.isPresent());
        hand.layoutFor(panel.filter(PanelViewModel::tall).isPresent());
        question.getChildren().clear();
        if (panel.isEmpty()) {
            focusPrimary();
            return;
        }
        PanelView view = new PanelView(panel.get(), wording, keys, desk::confirmPanel, desk::leavePanel);
        question.getChildren().setAll(view);
        view.focusContent();
    }
}
