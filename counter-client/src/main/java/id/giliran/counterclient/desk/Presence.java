package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import java.time.Duration;
import java.time.Instant;

/** Tells the hub that somebody is at this counter, who may be busy with other things for long. Belongs to the screen's thread. */
final class Presence {
    private static final Duration NOT_SOONER = Duration.ofMinutes(1);

    private final Asking asking;
    private final int counter;
    private Instant told = Instant.MIN;

    Presence(Asking asking, int counter) {
        this.asking = asking;
        this.counter = counter;
    }

    /** Somebody moves something here, which happens often. */
    void touched(Instant now) {
        if (!now.isBefore(told.plus(NOT_SOONER))) {
            tell(now);
        }
    }

    /** Nobody waits for the answer: if it is lost, the next one tells the same. */
    void tell(Instant now) {
        told = now;
        asking.tellQuietly(hub -> {
            var unused = hub.act(ApiPaths.present(counter), ActSender.NOTHING, ActReply.class);
        });
    }
}
