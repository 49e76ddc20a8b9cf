/** The counter client's own window on the real hub, by its keys alone. No rule of the queue is tested here. */
package id.giliran.rehearsal.counter;
