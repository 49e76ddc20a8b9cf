package id.giliran.counterclient;

import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;

/** A hub on the network. */
record LiveHub(HubConnection connection) implements HubSide {
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
    public void close() {
        connection.close();
    }
}
