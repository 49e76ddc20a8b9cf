package id.giliran.hubclient.pairing;

import id.giliran.hubclient.identity.HubTrust;
import id.giliran.hubclient.identity.OtherHubException;
import id.giliran.hubclient.identity.ServerTrust;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever answers first speak, as nothing is known of it yet; once it has named its authority, it must be that authority's
 * hub, also in hindsight. Whether that authority is the office's own is what the six digits are for.
 */
final class PairingTrust extends ServerTrust {
    private final List<X509Certificate[]> shown = new ArrayList<>();
    private @Nullable HubTrust pinned;

    /** Trusts this authority only, from now on and for what was shown before. */
    synchronized void pin(X509Certificate authority) throws OtherHubException {
        HubTrust trust = new HubTrust(authority);
        for (X509Certificate[] chain : shown) {
            trust.check(chain);
        }
        pinned = trust;
    }

    @Override
    protected synchronized void check(X509Certificate... chain) throws OtherHubException {
        if (pinned != null) {
            pinned.check(chain);
        } else {
            shown.add(chain.clone());
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
