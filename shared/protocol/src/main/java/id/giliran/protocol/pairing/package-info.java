/**
 * How a device becomes known to a hub: what both tell each other, and the code that proves that nobody stands between them.
 * Keys, certificates and files are elsewhere.
 */
package id.giliran.protocol.pairing;
