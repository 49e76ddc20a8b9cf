/**
 * One business day on one page: its figures and its seal. Reads the journal only; holds no name of anybody and decides nothing.
 */
package id.giliran.hub.daysheet;
