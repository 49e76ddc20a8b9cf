/**
 * What kiosks say of themselves, in memory only: the newest report of each, and since when it is silent.
 * Nothing here is stored, and nothing of the queue is known.
 */
package id.giliran.hub.report;
