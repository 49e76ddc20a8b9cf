/** The question whether somebody is still here, laid over any screen. When it is asked is not decided here. */
package id.giliran.kiosk.stillhere;
