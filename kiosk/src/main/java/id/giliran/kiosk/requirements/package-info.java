/** What to bring for the chosen service, and the button that takes the number. Nothing is printed from here. */
package id.giliran.kiosk.requirements;
