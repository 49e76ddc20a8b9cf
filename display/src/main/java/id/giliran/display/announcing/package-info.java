/** Which call is announced when and where, that none is announced twice, and what is heard of it; must not know JavaFX. */
package id.giliran.display.announcing;
