/** The kiosk program: settings, the window, and what ties screens, hub and printer together. No screen's own words or looks live here. */
package id.giliran.kiosk;
