package id.giliran.display;

import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.view.HallView;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A hub's feed that a test speaks through. */
final class HandFeed implements ViewFeed<HallView> {
    private final List<Consumer<? super Snapshot<HallView>>> consumers = new CopyOnWriteArrayList<>();
    private volatile Snapshot<HallView> current = Snapshot.connecting();

    void say(Snapshot<HallView> snapshot) {
        current = snapshot;
        consumers.forEach(consumer -> consumer.accept(snapshot));
    }

    @Override
    public Snapshot<HallView> current() {
        return current;
    }

    @Override
    public Subscription subscribe(Consumer<? super Snapshot<HallView>> consumer) {
        consumers.add(consumer);
        consumer.accept(current);
        return () -> consumers.remove(consumer);
    }

    @Override
    public void close() {
        consumers.clear();
    }
}
