/** What a visitor has not brought, and what that means for them. It is counted for the day; whose it was is known nowhere. */
package id.giliran.kiosk.missing;
