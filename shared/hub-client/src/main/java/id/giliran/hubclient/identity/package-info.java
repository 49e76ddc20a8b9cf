/**
 * What a device holds to be known to its hub: its key, its certificate, the authority it trusts, and the file that keeps them.
 * How it comes by them is elsewhere.
 */
package id.giliran.hubclient.identity;
