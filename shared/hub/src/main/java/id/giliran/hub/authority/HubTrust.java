package id.giliran.hub.authority;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/** Whom the owner's console talks to: the hub of this authority, whatever its address and whatever the clocks say. */
final class HubTrust extends OneAuthority {

    HubTrust(X509Certificate authority) {
        super(authority);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        Issued.require(chain[0], authority(), Names.SERVER_PURPOSE);
        if (!DeviceCertificate.names(chain[0]).contains(Names.HUB)) {
            throw new CertificateException("The certificate is not that of a hub.");
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        throw new CertificateException("Nobody asks the console.");
    }
}
