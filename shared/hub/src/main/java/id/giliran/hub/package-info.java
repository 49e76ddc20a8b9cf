/**
 * The hub as a program: its parts put together, started and stopped.
 * Nothing is decided here that one of the parts could decide.
 */
package id.giliran.hub;
