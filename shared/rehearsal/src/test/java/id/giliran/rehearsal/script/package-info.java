/** Scripts played by the real core. */
package id.giliran.rehearsal.script;
