/** Days replayed, and how near that is to what happened. */
package id.giliran.rehearsal.replay;
