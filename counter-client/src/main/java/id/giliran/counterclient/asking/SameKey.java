package id.giliran.counterclient.asking;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import java.time.Duration;

/** Sends with one given key, whatever key it is asked for: a wish that is tried again must not become a second one. */
record SameKey(ActSender hub, String wishKey) implements ActSender {
    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        return hub.act(path, request, reply, wishKey, patience);
    }
}
