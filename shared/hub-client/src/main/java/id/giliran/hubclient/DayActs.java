package id.giliran.hubclient;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.OpenDayRequest;
import java.time.LocalDate;

/** Opening and closing the business day. Each method blocks, at most for {@link ActSender#PATIENCE}. */
public final class DayActs {
    private final ActSender hub;

    public DayActs(ActSender hub) {
        this.hub = hub;
    }

    /** Opens this business day. */
    public ActResult<ActReply> open(LocalDate day) {
        return hub.act(ApiPaths.OPEN_DAY, new OpenDayRequest(day), ActReply.class);
    }

    /** Closes the open business day; what still waits becomes unserved. */
    public ActResult<ActReply> close() {
        return hub.act(ApiPaths.CLOSE_DAY, ActSender.NOTHING, ActReply.class);
    }
}
