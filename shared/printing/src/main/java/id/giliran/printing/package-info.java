/** What a ticket says and how it stands on paper; no languages, no devices, and no clock live here. */
package id.giliran.printing;
