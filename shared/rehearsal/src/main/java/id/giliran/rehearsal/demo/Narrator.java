package id.giliran.rehearsal.demo;

import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.HallView;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells on the console what happens in the hall. Safe for use by many threads. */
final class Narrator implements AutoCloseable {
    private final PrintWriter console;
    private final long begun = System.nanoTime();
    private final Set<String> told = new HashSet<>();

    private @Nullable ViewFeed<HallView> hall;
    private Link link = Link.CONNECTING;
    private long lostSince;

    Narrator(PrintWriter console) {
        this.console = console;
    }

    /** Follows the hall view of this hub. */
    void follow(HubConnection hub) {
        hall = hub.follow(ApiPaths.HALL_VIEW, HallView.class);
        hall.subscribe(this::hear);
    }

    /** One line, with the time since the start. */
    synchronized void say(String sentence) {
        Duration since = Duration.ofNanos(System.nanoTime() - begun);
        console.printf("%02d:%02d  %s%n", since.toMinutes(), since.toSecondsPart(), sentence);
        console.flush();
    }

    /** A line without time. */
    synchronized void print(String line) {
        console.println(line);
        console.flush();
    }

    @Override
    public void close() {
        if (hall != null) {
            hall.close();
        }
    }

    private synchronized void hear(Snapshot<HallView> snapshot) {
        tellLink(snapshot.link());
        HallView view = snapshot.view();
        if (view != null) {
            view.calls().reversed().stream()
                    .filter(call -> told.add(call.announcement()))
                    .forEach(this::tell);
        }
    }

    private void tell(HallView.Call call) {
        say(call.number()
                + (call.recall() ? " is called again to counter " : " is called to counter ")
                + call.counter());
    }

    private void tellLink(Link now) {
        if (link == Link.CONNECTED && now != Link.CONNECTED) {
            lostSince = System.nanoTime();
            say("The screens have lost the hub and say so.");
        } else if (link != Link.CONNECTED && now == Link.CONNECTED && lostSince != 0) {
            say(String.format(
                    "The screens have the hub again, %.1f s after they lost it.",
                    (System.nanoTime() - lostSince) / 1e9));
        }
        link = now;
    }
}
