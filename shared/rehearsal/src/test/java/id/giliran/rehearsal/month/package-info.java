/** Made-up days and their journal. */
package id.giliran.rehearsal.month;
