package id.giliran.counterclient;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import java.util.Optional;

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
    public void close() {
        // Nothing to end.
    }
}
