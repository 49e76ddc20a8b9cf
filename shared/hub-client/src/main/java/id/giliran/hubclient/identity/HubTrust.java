package id.giliran.hubclient.identity;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Trusts one hub: a server whose certificate this authority has signed and that is made for a hub. Host names are not looked
 * at, as addresses change (DHCP) and only the hub has such a certificate. Dates are not looked at either: a device whose clock
 * battery is dead must open in the morning, and the hub renews its own certificate whenever it starts.
 */
public final class HubTrust extends ServerTrust {
    private static final String HUB = "urn:giliran:hub";
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";

    private final X509Certificate authority;

    public HubTrust(X509Certificate authority) {
        this.authority = authority;
    }

    /**
     * Checks what a server has shown of itself.
     *
     * @throws OtherHubException if it is not this authority's hub
     */
    @Override
    public void check(X509Certificate... chain) throws OtherHubException {
        X509Certificate server = chain.length == 0 ? null : chain[0];
        if (server == null) {
            throw new OtherHubException("What answers shows no certificate.");
        }
        try {
            server.verify(authority.getPublicKey());
            List<String> purposes = server.getExtendedKeyUsage();
            boolean isHub = Certificates.uris(server).contains(HUB)
                    && purposes != null
                    && purposes.contains(SERVER_AUTHENTICATION);
            if (!isHub) {
                throw new OtherHubException("What answers has a certificate that is not made for a hub.");
            }
        } catch (OtherHubException told) {
            throw told;
        } catch (GeneralSecurityException anothers) {
            throw new OtherHubException(
                    "What answers is not the hub with the authority " + Certificates.mark(authority) + ".", anothers);
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[] {authority};
    }
}
