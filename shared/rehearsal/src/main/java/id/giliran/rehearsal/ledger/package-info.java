/** What the simulated people were told, to be held against what the journal says. */
package id.giliran.rehearsal.ledger;
