/** What a printer says about itself, read from its bytes; no ports, no waiting and no words for visitors live here. */
package id.giliran.printing.status;
