/** The home screen: the services to choose from, or why there are none now. What follows a choice is not known here. */
package id.giliran.kiosk.services;
