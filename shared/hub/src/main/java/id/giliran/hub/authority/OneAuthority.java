package id.giliran.hub.authority;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts what one authority has issued. The JDK asks in three ways, and adds nothing of its own, such as a look at host names, when
 * it asks this class.
 */
abstract class OneAuthority extends X509ExtendedTrustManager {
    private final X509Certificate authority;

    OneAuthority(X509Certificate authority) {
        this.authority = authority;
    }

    final X509Certificate authority() {
        return authority;
    }

    @Override
    public final void checkClientTrusted(X509Certificate[] chain, String keyType, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, keyType);
    }

    @Override
    public final void checkClientTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, keyType);
    }

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String keyType, Socket socket)
            throws CertificateException {
        checkServerTrusted(chain, keyType);
    }

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, keyType);
    }

    @Override
    public final X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[] {authority};
    }
}
