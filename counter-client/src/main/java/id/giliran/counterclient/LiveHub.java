package id.giliran.counterclient;

import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import java.util.function.Consumer;

/**
 * A hub on the network.
 *
 * @param asksSecret not for a program that its hub's owner runs as a console
 */
record LiveHub(HubConnection connection, boolean asksSecret) implements HubSide {
    @Override
    public ActSender acts() {
        return connection;
    }

    @Override
    public HubTime time() {
        return connection.time();
    }

    @Override
    public <V> ViewFeed<V> follow(String path, Class<V> view) {
        return connection.follow(path, view);
    }

    @Override
    public ViewFeed.Subscription watchAdmission(Consumer<? super Admission> consumer) {
        return connection.watchAdmission(consumer);
    }

    @Override
    public void pairAgain() {
        connection.pairAgain();
    }

    @Override
    public void close() {
        connection.close();
    }
}
