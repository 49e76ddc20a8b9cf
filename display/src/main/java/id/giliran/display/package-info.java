/** The program of the hall display: settings, start and end; must not know how the board is drawn. */
package id.giliran.display;
