/** An office that is set up as README tells it, on the real programs and commands. No rule of the queue is tested here. */
package id.giliran.rehearsal.newoffice;
