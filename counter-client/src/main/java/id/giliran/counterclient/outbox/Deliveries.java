package id.giliran.counterclient.outbox;

import id.giliran.counterclient.asking.Means;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;

/** Sends what counters have still to tell, whatever screen is open, and also after a restart. Belongs to the screen's thread. */
public final class Deliveries {
    private final Path folder;
    private final Means means;
    private final Map<Integer, Delivery> all = new TreeMap<>();

    /** Takes up what was left in this folder when the program was ended before the hub was back. */
    public Deliveries(Path folder, Means means) {
        this.folder = folder;
        this.means = means;
        Outbox.left(folder).forEach(this::of);
    }

    /** The one of this counter. */
    public Delivery of(int counter) {
        return all.computeIfAbsent(
                counter, absent -> new Delivery(new Outbox(folder, counter, means.wording()), means));
    }

    /** Time has passed. */
    public void tick() {
        all.values().forEach(Delivery::tick);
    }

    /** For a screen without a desk: what is still to be sent, and what was not accepted. */
    public List<Node> bars() {
        return all.values().stream()
                .<Node>mapMulti((delivery, bars) -> {
                    bars.accept(new UnsentBar(delivery, means.wording()));
                    bars.accept(new OutboxBar(delivery, means.wording()));
                })
                .toList();
    }
}
