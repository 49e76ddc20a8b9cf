package id.giliran.hubclient.identity;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Whom a device lets speak as its hub; nobody comes to a device. The JDK asks in three ways, and adds nothing of its own, such as a look at host names, when it is asked of this class.
 */
public abstract class ServerTrust extends X509ExtendedTrustManager {
    /**
     * Looks at what a server has shown of itself.
     *
     * @throws CertificateException when it is not to be talked to
     */
    protected abstract void check(X509Certificate... chain) throws CertificateException;

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        check(chain);
    }

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String keyType, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public final void checkServerTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public final void checkClientTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        throw new CertificateException("A device is nobody's server.");
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
}
