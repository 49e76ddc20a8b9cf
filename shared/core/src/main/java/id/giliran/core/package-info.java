/**
 * One office and its business day as a pure state machine: commands in, events or a rejection out.
 * Nothing here reads a clock, makes an id, or touches a file, a socket, a thread or a log.
 */
package id.giliran.core;
