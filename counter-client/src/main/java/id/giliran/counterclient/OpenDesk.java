package id.giliran.counterclient;

import id.giliran.counterclient.bar.BarView;
import id.giliran.counterclient.desk.DeskKeyboard;
import id.giliran.counterclient.desk.DeskView;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.fx.screen.FxThread;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.CounterView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/** An operator's desk, in both of the program's sizes. */
final class OpenDesk implements OpenScreen {
    private final DeskViewModel desk;
    private final DeskView view;
    private final BarView bar;
    private final Faces faces;
    private final ViewFeed<CounterView> feed;
    private final List<DeskKeyboard> keyboards;
    private final HandsOn hands;

    /**
     * A desk that is not in the window yet.
     *
     * @param scene the window's
     * @param notice stands above the desk while it has something to say
     */
    OpenDesk(DeskViewModel desk, ScreenMeans means, HubSide hub, Faces faces, Scene scene, Node notice) {
        this.desk = desk;
        this.faces = faces;
        feed = hub.follow(ApiPaths.counterView(desk.delivery().counter()), CounterView.class);
        view = new DeskView(desk, means.wording(), means.keys(), faces::toBar, notice);
        bar = new BarView(desk, means.wording(), means.keys(), faces::toDesk);
        List<Scene> scenes = List.of(scene, faces.barScene());
        keyboards = scenes.stream()
                .map(each -> new DeskKeyboard(each, desk, means.keys().plan(), this::use))
                .toList();
        hands = new HandsOn(scenes, desk::touched);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void begin() {
        view.focusPrimary();
        feed.subscribe(FxThread.<Snapshot<CounterView>>newest(desk::show));
        faces.open(desk, bar);
    }

    @Override
    public void tick() {
        desk.tick();
    }

    @Override
    public void use(KeyUse use) {
        if (use == KeyUse.BAR) {
            faces.toggle();
        } else {
            desk.use(use);
        }
    }

    @Override
    public void keypad(List<KeyUse> uses) {
        desk.keypad(uses);
    }

    @Override
    public Showing showing() {
        return new Showing("desk", desk.summary());
    }

    @Override
    public void close() {
        keyboards.forEach(DeskKeyboard::close);
        hands.close();
        feed.close();
    }
}
