/**
 * A business day as a script (who comes when, who works where, how long each takes) and its performance by the real core.
 * No clock, thread, file or network: the same script gives the same day.
 */
package id.giliran.rehearsal.script;
