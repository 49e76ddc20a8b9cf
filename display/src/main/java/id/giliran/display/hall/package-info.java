/** What stands on the wall and how it is drawn; must not know settings files, the network or sound. */
package id.giliran.display.hall;
