/**
 * The one writer: commands of all threads become decisions, stored events and replies, in one order.
 * Nothing here knows HTTP, SQL or JSON.
 */
package id.giliran.hub.sequencer;
