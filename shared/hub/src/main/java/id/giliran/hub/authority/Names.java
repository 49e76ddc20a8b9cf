package id.giliran.hub.authority;

import id.giliran.protocol.pairing.Device;

/** What stands in certificates, as their subject's other names and purposes. */
final class Names {
    static final String HUB = "urn:giliran:hub";
    static final String DEVICE = "urn:giliran:device:";
    static final String ROLE = "urn:giliran:role:";

    /** Extended key usages of RFC 5280, 4.2.1.12. */
    static final String SERVER_PURPOSE = "1.3.6.1.5.5.7.3.1";

    static final String CLIENT_PURPOSE = "1.3.6.1.5.5.7.3.2";

    private Names() {}

    static String role(Device device) {
        return ROLE + device.role().word() + ":" + device.number();
    }
}
