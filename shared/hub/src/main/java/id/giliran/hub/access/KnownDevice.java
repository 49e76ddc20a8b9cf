package id.giliran.hub.access;

import id.giliran.protocol.pairing.Device;

/**
 * A device that holds a certificate of this hub.
 *
 * @param id never used twice; stands in the certificate, the journal and the log
 * @param device its role, number and name as they are now
 */
public record KnownDevice(String id, Device device) {}
