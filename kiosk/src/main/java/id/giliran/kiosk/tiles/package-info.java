/** The tiles of services and headings, wherever they are offered: what they say and how they are drawn. What a tap on one does is not decided here. */
package id.giliran.kiosk.tiles;
