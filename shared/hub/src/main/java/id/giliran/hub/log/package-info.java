/**
 * Where the hub's log goes: plain lines to the console, lines of JSON to a file that rotates. What is logged is decided
 * where it happens; never a request's body, key or path with a key in it, and never a person's name.
 */
package id.giliran.hub.log;
