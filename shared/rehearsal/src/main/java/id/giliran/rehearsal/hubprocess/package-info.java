/** A real hub in a process of its own, so that it can be killed like one, and the throwaway office that it runs. */
package id.giliran.rehearsal.hubprocess;
