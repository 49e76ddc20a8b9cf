/** The counter client as a program: its settings, its start, its window. No screen and no words of its own live here. */
package id.giliran.counterclient;
