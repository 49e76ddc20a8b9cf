/**
 * The hub's own certificate authority: who made a certificate, for whom, and whether it is good. Which devices are known today
 * is kept elsewhere; no request is read here.
 */
package id.giliran.hub.authority;
