/** What an office writes about its printer. No words of a ticket and no bytes. */
package id.giliran.printing.config;
