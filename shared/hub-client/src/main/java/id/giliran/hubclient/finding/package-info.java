/** Where a hub may be: what the settings say, and who answers on the LAN. Nothing here is believed: only its certificate proves a hub. */
package id.giliran.hubclient.finding;
