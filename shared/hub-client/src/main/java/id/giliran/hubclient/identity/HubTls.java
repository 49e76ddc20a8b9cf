package id.giliran.hubclient.identity;

import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** TLS as devices speak it. */
public final class HubTls {
    /** The only protocol of the LAN. */
    public static final String PROTOCOL = "TLSv1.3";

    /** A computer that is gone answers nothing at all. */
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private HubTls() {}

    /** For a device that is let in. */
    public static SSLContext of(DeviceIdentity identity) {
        return context(new KeyManager[] {new OwnKey(identity)}, new HubTrust(identity.authority()));
    }

    /** For a device that is not let in yet, and shows nothing of itself. */
    public static SSLContext of(X509ExtendedTrustManager trust) {
        return context(null, trust);
    }

    /** A client of a hub: no proxy and no redirects stand between a device and its hub. */
    public static HttpClient client(SSLContext context, Executor threads) {
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {PROTOCOL});
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT)
                .sslContext(context)
                .sslParameters(parameters)
                .executor(threads)
                .build();
    }

    private static SSLContext context(KeyManager @Nullable [] keys, X509ExtendedTrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance(PROTOCOL);
            context.init(keys, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
