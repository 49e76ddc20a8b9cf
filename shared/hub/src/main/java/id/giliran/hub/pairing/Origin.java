package id.giliran.hub.pairing;

/**
 * Where somebody asks from.
 *
 * @param address of the other end of the connection
 * @param loopback whether only this computer can come by it
 */
public record Origin(String address, boolean loopback) {}
