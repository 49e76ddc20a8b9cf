package id.giliran.display;

import id.giliran.hubclient.Admission;
import id.giliran.hubclient.ViewFeed.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Says what a test wants of the display's standing with its hub; at first it is let in. */
final class HandDoor implements HallLine.AdmissionWatch {
    private final List<Consumer<? super Admission>> consumers = new CopyOnWriteArrayList<>();

    void say(Admission admission) {
        consumers.forEach(consumer -> consumer.accept(admission));
    }

    @Override
    public Subscription subscribe(Consumer<? super Admission> consumer) {
        consumers.add(consumer);
        consumer.accept(new Admission.Admitted(false));
        return () -> consumers.remove(consumer);
    }
}
