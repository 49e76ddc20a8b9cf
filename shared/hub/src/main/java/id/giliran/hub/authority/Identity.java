package id.giliran.hub.authority;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * What makes this hub this hub.
 *
 * @param authority whom all devices of the office trust
 * @param hub what the hub shows them
 */
record Identity(PrivateKey authorityKey, X509Certificate authority, PrivateKey hubKey, X509Certificate hub) {}
