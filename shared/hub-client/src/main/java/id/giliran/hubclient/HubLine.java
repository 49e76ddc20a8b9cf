package id.giliran.hubclient;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.hubclient.identity.HubTls;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/** The protected way of a device that is let in to its hub at one place. */
record HubLine(DeviceIdentity identity, HubPlace.At place, SSLContext context, HttpClient http) {
    static HubLine of(DeviceIdentity identity, HubPlace.At place, Executor threads) {
        SSLContext context = HubTls.of(identity);
        return new HubLine(identity, place, context, HubTls.client(context, threads));
    }

    /** Ends its streams and acts, which then take the next line. */
    void end() {
        http.shutdownNow();
    }
}
