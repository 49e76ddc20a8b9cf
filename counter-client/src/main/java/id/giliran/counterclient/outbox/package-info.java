/** What an operator did while the hub was away: kept in a file, sent later, in order and once. What is drawn of the desk does not live here. */
package id.giliran.counterclient.outbox;
