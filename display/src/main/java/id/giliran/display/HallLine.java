package id.giliran.display;

import id.giliran.display.settings.DisplaySettings;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.HallView;

/**
 * What a display hears of its hub, and tells it.
 *
 * @param end closes the line
 */
record HallLine(ViewFeed<HallView> feed, HubTime time, ActSender acts, Runnable end) {
    /** The line of this display. */
    static HallLine to(DisplaySettings settings) {
        HubConnection connection = HubConnection.to(settings.hub(), settings.device(), settings.data());
        return new HallLine(
                connection.follow(ApiPaths.HALL_VIEW, HallView.class),
                connection.time(),
                connection,
                connection::close);
    }
}
