package id.giliran.hubclient.identity;

import java.security.cert.CertificateException;

/** What answers is not the hub that this device belongs to; the message is a sentence. */
public final class OtherHubException extends CertificateException {
    private static final long serialVersionUID = 1;

    OtherHubException(String message) {
        super(message);
    }

    OtherHubException(String message, Throwable cause) {
        super(message, cause);
    }
}
