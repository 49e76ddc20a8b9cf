/** One ticket and its life. A transition takes the state it needs and returns the one it gives; nothing here knows other tickets. */
package id.giliran.core.ticket;
