/** Calling rules, calls and a ticket's story in plain sentences. Nothing here decides whom anybody calls. */
package id.giliran.hub.rule;
