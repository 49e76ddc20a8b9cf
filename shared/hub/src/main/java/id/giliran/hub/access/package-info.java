/** Who may do what: the devices and people that the hub knows, and what is noted of them. Where they are kept is elsewhere. */
package id.giliran.hub.access;
