/**
 * Made-up business days of an office, as real ones are: a morning peak, long and short visits, pauses, people who do not come.
 * The order of calling is not made up; the real core decides it.
 */
package id.giliran.rehearsal.month;
