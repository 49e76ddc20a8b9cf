/** One command opens an office: the real programs, simulated people, throwaway data, and a report at the end. */
package id.giliran.rehearsal.demo;
