/** The small number panels above counters, on serial lines; must not know the wall, nor JavaFX. */
package id.giliran.display.counterpanel;
