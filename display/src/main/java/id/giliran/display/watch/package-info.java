/** That a display which died or froze comes back, and quickly; must not know what the wall shows. */
package id.giliran.display.watch;
