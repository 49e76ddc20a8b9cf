/**
 * Brings each screen its newest view as server-sent events: latest wins, and a slow screen costs nobody else anything.
 * What a view shows and who may ask for it is decided elsewhere.
 */
package id.giliran.hub.push;
