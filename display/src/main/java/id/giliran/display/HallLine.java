package id.giliran.display;

import id.giliran.display.settings.DisplaySettings;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.HallView;
import java.util.function.Consumer;

/**
 * What a display hears of its hub, and tells it.
 *
 * @param admission tells how this display stands with its hub, now and at each change
 * @param end closes the line
 */
record HallLine(ViewFeed<HallView> feed, HubTime time, ActSender acts, AdmissionWatch admission, Runnable end) {
    /** Somebody tells how this display stands with its hub, on any thread. */
    @FunctionalInterface
    interface AdmissionWatch {
        ViewFeed.Subscription subscribe(Consumer<? super Admission> consumer);
    }

    /** The line of this display. */
    static HallLine to(DisplaySettings settings) {
        HubConnection connection = HubConnection.to(settings.hub(), settings.device(), settings.data());
        return new HallLine(
                connection.follow(ApiPaths.HALL_VIEW, HallView.class),
                connection.time(),
                connection,
                connection::watchAdmission,
                connection::close);
    }
}
