/** What a printer says about itself, read from single bytes; no ports, no waiting and no words for visitors live here. */
package id.giliran.printing.status;
