/** A print queue of the operating system and what it does with a ticket; bytes of tickets and other ways to a printer do not live here. */
package id.giliran.printing.port.spooler;
