/** The number is given, on paper or where none comes on the screen: large, who is ahead, where to wait. Nothing can be changed any more here. */
package id.giliran.kiosk.done;
