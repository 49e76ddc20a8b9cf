/** The demo as a person starts and ends it, in a process of its own. */
package id.giliran.rehearsal.demo;
