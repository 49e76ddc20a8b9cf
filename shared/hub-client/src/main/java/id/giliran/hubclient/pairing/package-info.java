/** The device's side of being let in. When it is tried and what a screen shows meanwhile is elsewhere. */
package id.giliran.hubclient.pairing;
