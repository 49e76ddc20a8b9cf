package id.giliran.counterclient;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.signin.SignInPreset;
import id.giliran.counterclient.signin.SignInView;
import id.giliran.counterclient.signin.SignInViewModel;
import id.giliran.counterclient.signin.SignedIn;
import id.giliran.fx.screen.FxThread;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.OfficeView;
import java.util.List;
import javafx.scene.Node;

/** Nobody is signed in here yet. */
final class OpenSignIn implements OpenScreen {
    private final SignInViewModel signIn;
    private final SignInView view;
    private final ViewFeed<OfficeView> feed;

    /** @param notices what else must be told on the screen */
    OpenSignIn(ScreenMeans means, HubSide hub, SignInPreset preset, SignedIn onSignedIn, List<Node> notices) {
        signIn = new SignInViewModel(means, preset, onSignedIn);
        view = new SignInView(signIn, means.wording(), means.keys(), notices);
        feed = hub.follow(ApiPaths.OFFICE_VIEW, OfficeView.class);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void begin() {
        view.focusFirst();
        feed.subscribe(FxThread.<Snapshot<OfficeView>>newest(signIn::show));
    }

    @Override
    public void tick() {
        signIn.tick();
    }

    /** Its keys are those of its fields and buttons. */
    @Override
    public void use(KeyUse use) {}

    @Override
    public void keypad(List<KeyUse> uses) {}

    @Override
    public Showing showing() {
        return new Showing("sign-in", signIn.summary());
    }

    @Override
    public void close() {
        feed.close();
    }
}
