/** What the kiosk keeps for the time when the hub is away, and tells it afterwards. No printer and no screen is known here. */
package id.giliran.kiosk.offline;
