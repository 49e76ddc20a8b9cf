package id.giliran.hub.http;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How a connection becomes requests: TLS 1.3, with a certificate of the device if it has one. Nothing else is understood. */
final class Doors {
    private static final int MOST_HEADER_BYTES = 8 * 1024;

    /**
     * All that TLS 1.3 has in the JDK, ChaCha20 first: the hub's quick compiler does it sooner than AES, which the thorough one alone
     * hands to the processor. What that is worth: {@code giliran trial bench --rows screens}.
     */
    private static final String[] CIPHERS = {
        "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384"
    };

    /**
     * A device that comes back soon goes on from a ticket that the hub has given it, without signatures, and with the
     * certificate that it showed. After this long it must show it again. The hub keeps nothing for it.
     */
    private static final int TICKET_SECONDS = 3_600;

    private Doors() {}

    static ConnectionFactory[] of(SSLContext context) {
        context.getServerSessionContext().setSessionTimeout(TICKET_SECONDS);
        SslContextFactory.Server tls = new OneGroup();
        tls.setSslContext(context);
        tls.setIncludeProtocols("TLSv1.3");
        tls.setIncludeCipherSuites(CIPHERS);
        tls.setUseCipherSuitesOrder(true);
        tls.setWantClientAuth(true);
        tls.setRenegotiationAllowed(false);
        SslConnectionFactory secure = new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString());
        // It would compare the name that a device asks for with the certificate; devices know the hub by its authority.
        secure.setEnsureSecureRequestCustomizer(false);
        return new ConnectionFactory[] {secure, new HttpConnectionFactory(configuration())};
    }

    /**
     * X25519 alone, which all devices speak: whoever may choose P-521 makes the hub reckon many times as long at each handshake as
     * he does himself.
     */
    private static final class OneGroup extends SslContextFactory.Server {
        @Override
        public SSLParameters customize(SSLParameters parameters) {
            SSLParameters all = super.customize(parameters);
            all.setNamedGroups(new String[] {"x25519"});
            return all;
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
        return configuration;
    }
}
