package id.giliran.counterclient;

import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;

/** What the program needs of its hub. */
interface HubSide extends AutoCloseable {
    ActSender acts();

    HubTime time();

    <V> ViewFeed<V> follow(String path, Class<V> view);

    @Override
    void close();
}
