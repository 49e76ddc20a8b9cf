package id.giliran.hub.authority;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shakes hands with itself once, in memory. The first time costs the JVM a tenth of a second; so it is done while the hub reads its
 * settings and its journal, and not when the first device comes.
 */
final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** Far more than a handshake has. */
    private static final int MOST_STEPS = 100;

    private Preparation() {}

    /** Whether the hub's own client and its server came to an end. */
    static boolean shakeHands(Path identity, InstantSource clock) {
        try {
            Identity known = new IdentityFile(identity).load();
            SSLContext hub = OneKey.context(known.hubKey(), known.hub(), new DeviceTrust(known.authority(), clock));
            SSLContext device = SSLContext.getInstance("TLSv1.3");
            device.init(null, new TrustManager[] {new HubTrust(known.authority())}, null);
            return shakeHands(device.createSSLEngine(), hub.createSSLEngine());
        } catch (IOException | GeneralSecurityException unreadable) {
            // Whoever opens the identity in earnest says so in a sentence.
            LOG.debug("The identity cannot be read yet", unreadable);
            return false;
        }
    }

    private static boolean shakeHands(SSLEngine device, SSLEngine hub) throws SSLException {
        device.setUseClientMode(true);
        hub.setUseClientMode(false);
        hub.setWantClientAuth(true);
        int room = 4 * hub.getSession().getPacketBufferSize();
        ByteBuffer toHub = ByteBuffer.allocate(room);
        ByteBuffer toDevice = ByteBuffer.allocate(room);
        device.beginHandshake();
        hub.beginHandshake();
        for (int step = 0; step < MOST_STEPS && (isUnderWay(device) || isUnderWay(hub)); step++) {
            step(device, toHub, toDevice);
            step(hub, toDevice, toHub);
        }
        return !isUnderWay(device) && !isUnderWay(hub);
    }

    private static boolean isUnderWay(SSLEngine side) {
        return side.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING;
    }

    private static void step(SSLEngine side, ByteBuffer going, ByteBuffer come) throws SSLException {
        switch (side.getHandshakeStatus()) {
            case NEED_TASK -> side.getDelegatedTask().run();
            case NEED_WRAP -> side.wrap(NOTHING, going);
            case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                come.flip();
                side.unwrap(come, ByteBuffer.allocate(side.getSession().getApplicationBufferSize()));
                come.compact();
            }
            case NOT_HANDSHAKING, FINISHED -> {}
        }
    }
}
