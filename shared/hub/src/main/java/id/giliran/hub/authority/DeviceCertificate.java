package id.giliran.hub.authority;

import id.giliran.protocol.pairing.DeviceRole;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a device's certificate says.
 *
 * @param id of the device in the registry
 * @param number of the kiosk, display or counter when it was issued
 * @param serial in hex; each certificate has its own
 * @param until when it holds no longer
 */
public record DeviceCertificate(String id, DeviceRole role, int number, String serial, Instant until) {
    private static final String OWNER = "console";
    private static final int URI = 6;
    private static final int HEX = 16;

    /**
     * Reads one; who signed it is not asked here.
     *
     * @throws CertificateException when it is no device's
     */
    public static DeviceCertificate of(X509Certificate certificate) throws CertificateException {
        List<String> names = names(certificate);
        String id = named(names, Names.DEVICE);
        String[] role = named(names, Names.ROLE).split(":", 2);
        Optional<DeviceRole> word = DeviceRole.of(role[0]);
        if (word.isEmpty() || role.length < 2 || !role[1].matches("\\d{1,4}")) {
            throw new CertificateException("The certificate names no role that a device has.");
        }
        return new DeviceCertificate(
                id,
                word.get(),
                Integer.parseInt(role[1]),
                serial(certificate),
                certificate.getNotAfter().toInstant());
    }

    /** The serial number of a certificate, in hex. */
    public static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(HEX);
    }

    /**
     * Whether a command of the hub's owner has issued it to itself: its key is nowhere but in that command's memory, and the
     * registry does not know it.
     */
    public boolean isOwners() {
        return role == DeviceRole.CONSOLE && id.equals(OWNER);
    }

    /** The URIs among the other names of the subject. */
    static List<String> names(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        List<String> uris = new ArrayList<>();
        if (names != null) {
            for (List<?> name : names) {
                if (Integer.valueOf(URI).equals(name.get(0))) {
                    uris.add(String.valueOf(name.get(1)));
                }
            }
        }
        return uris;
    }

    private static String named(List<String> names, String beginning) throws CertificateException {
        List<String> found = names.stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .toList();
        if (found.size() != 1 || found.getFirst().isEmpty()) {
            throw new CertificateException("The certificate names no device.");
        }
        return found.getFirst();
    }
}
