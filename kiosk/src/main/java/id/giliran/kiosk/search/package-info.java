/** Finding a service by what the visitor wants to do. What they type is forgotten with them and never logged. */
package id.giliran.kiosk.search;
