package id.giliran.counterclient;

import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import java.util.function.Consumer;

/** What the program needs of its hub. */
interface HubSide extends AutoCloseable {
    ActSender acts();

    HubTime time();

    <V> ViewFeed<V> follow(String path, Class<V> view);

    /** Tells how this device stands with its hub, now and at each change, on any thread. */
    ViewFeed.Subscription watchAdmission(Consumer<? super Admission> consumer);

    /** Asks the hub anew to let this device in. */
    void pairAgain();

    /** Whether people show here who they are; the hub's owner answers for everybody at a console. */
    boolean asksSecret();

    @Override
    void close();
}
