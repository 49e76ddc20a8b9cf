/** The program {@code giliran voice}: says, checks, records and makes clips. The one room of the voice that reaches sound devices. */
package id.giliran.display.voice.command;
