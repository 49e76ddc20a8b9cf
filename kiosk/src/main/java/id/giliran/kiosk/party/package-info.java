/** How many people come with one number, where a service allows that. Only the count goes into the request. */
package id.giliran.kiosk.party;
