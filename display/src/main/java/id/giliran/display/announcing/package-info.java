/** Which call is announced when, and that none is announced twice; must not know JavaFX, sound or any clock. */
package id.giliran.display.announcing;
