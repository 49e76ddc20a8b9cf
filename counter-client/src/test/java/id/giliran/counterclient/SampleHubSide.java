package id.giliran.counterclient;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import java.util.Optional;
import java.util.function.Consumer;

/** The sample hub as the program sees it. */
record SampleHubSide(SampleHub hub) implements HubSide {
    @Override
    public ActSender acts() {
        return hub;
    }

    @Override
    public HubTime time() {
        return () -> Optional.of(hub.now());
    }

    @Override
    public <V> ViewFeed<V> follow(String path, Class<V> view) {
        return hub.feed(path);
    }

    @Override
    public ViewFeed.Subscription watchAdmission(Consumer<? super Admission> consumer) {
        return hub.watchAdmission(consumer);
    }

    @Override
    public void pairAgain() {
        hub.admit(new Admission.Waiting("700155", "192.168.1.10:8765"));
    }

    @Override
    public boolean asksSecret() {
        return hub.asksSecret();
    }

    @Override
    public void close() {
        // Nothing to end.
    }
}
