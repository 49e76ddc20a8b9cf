/** Who is called next, and why. Nothing here changes a ticket. */
package id.giliran.core.calling;
