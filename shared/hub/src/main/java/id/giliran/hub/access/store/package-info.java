/** Where the devices and people that the hub knows are kept: one file beside the journal. Who may do what is not decided here. */
package id.giliran.hub.access.store;
