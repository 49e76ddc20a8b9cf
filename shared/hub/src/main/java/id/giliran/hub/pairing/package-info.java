/** How devices are let in, get their next certificate and are turned away. Screens, routes and who may do that are elsewhere. */
package id.giliran.hub.pairing;
