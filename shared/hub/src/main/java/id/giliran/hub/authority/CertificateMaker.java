package id.giliran.hub.authority;

import id.giliran.hub.access.KnownDevice;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes certificates, by Bouncy Castle, as the JDK reads them only. It is loaded when one is made and not before: a hub that
 * starts as usual makes none.
 */
final class CertificateMaker {
    /** Devices never look at it: whom they trust has no end that somebody must remember. */
    private static final Duration AUTHORITY_HOLDS = Duration.ofDays(30 * 365);

    /** For clocks that differ by less than a day. */
    private static final Duration EARLIER = Duration.ofDays(1);

    /** RFC 5280, 4.1.2.2: at most 20 bytes; 16 that nobody can guess are enough to be used once only. */
    private static final int SERIAL_BITS = 127;

    /** What RFC 5280, 4.1.2.5 has for a certificate without an end. */
    private static final Instant NO_END = Instant.parse("9999-12-31T23:59:59Z");

    private final SecureRandom random = new SecureRandom();
    private final X500Name issuer;
    private final PrivateKey key;

    /** Signs by this authority's key. */
    CertificateMaker(X500Name issuer, PrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** Signs for this identity. */
    static CertificateMaker of(Identity identity) {
        return new CertificateMaker(
                X500Name.getInstance(
                        identity.authority().getSubjectX500Principal().getEncoded()),
                identity.authorityKey());
    }

    static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    X509Certificate authority(PublicKey own, Instant now) {
        X509v3CertificateBuilder certificate = begin(issuer, own, now, now.plus(AUTHORITY_HOLDS));
        add(certificate, Extension.basicConstraints, new BasicConstraints(0));
        add(certificate, Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign));
        return signed(certificate);
    }

    X509Certificate hub(PublicKey hub, Instant now, Duration holds) {
        X509v3CertificateBuilder certificate = begin(name("Giliran hub"), hub, now, now.plus(holds));
        purpose(certificate, KeyPurposeId.id_kp_serverAuth);
        names(certificate, Names.HUB);
        return signed(certificate);
    }

    X509Certificate device(KnownDevice device, PublicKey key, Instant now, Duration holds) {
        return device(device, key, now, now.plus(holds));
    }

    /** For a key that lives no longer than the command that made it. */
    X509Certificate owner(KnownDevice console, PublicKey key, Instant now) {
        return device(console, key, now, NO_END);
    }

    private X509Certificate device(KnownDevice device, PublicKey key, Instant now, Instant until) {
        X509v3CertificateBuilder certificate = begin(name(device.device().name()), key, now, until);
        purpose(certificate, KeyPurposeId.id_kp_clientAuth);
        names(certificate, Names.DEVICE + device.id(), Names.role(device.device()));
        return signed(certificate);
    }

    private X509v3CertificateBuilder begin(X500Name subject, PublicKey key, Instant now, Instant until) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1),
                Date.from(now.minus(EARLIER)),
                Date.from(until),
                subject,
                key);
    }

    private static void purpose(X509v3CertificateBuilder certificate, KeyPurposeId purpose) {
        add(certificate, Extension.basicConstraints, new BasicConstraints(false));
        add(certificate, Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature));
        add(certificate, Extension.extendedKeyUsage, new ExtendedKeyUsage(purpose));
    }

    private static void names(X509v3CertificateBuilder certificate, String... uris) {
        GeneralName[] names = Stream.of(uris)
                .map(uri -> new GeneralName(GeneralName.uniformResourceIdentifier, uri))
                .toArray(GeneralName[]::new);
        try {
            certificate.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(X509v3CertificateBuilder certificate, ASN1ObjectIdentifier kind, ASN1Encodable value) {
        try {
            certificate.addExtension(kind, true, value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate signed(X509v3CertificateBuilder certificate) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (OperatorCreationException | GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }
}
