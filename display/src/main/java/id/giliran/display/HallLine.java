package id.giliran.display;

import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.HallView;
import java.net.URI;

/**
 * What a display hears of its hub, and tells it.
 *
 * @param end closes the line
 */
record HallLine(ViewFeed<HallView> feed, HubTime time, ActSender acts, Runnable end) {
    /** @throws IllegalArgumentException with a sentence if the address cannot be a hub's */
    static HallLine to(URI hub) {
        HubConnection connection = HubConnection.to(hub);
        return new HallLine(
                connection.follow(ApiPaths.HALL_VIEW, HallView.class),
                connection.time(),
                connection,
                connection::close);
    }
}
