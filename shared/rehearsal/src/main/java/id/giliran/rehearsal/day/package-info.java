/** Simulated people: visitors who arrive and operators who serve them. They know the hub only through its HTTP API. */
package id.giliran.rehearsal.day;
