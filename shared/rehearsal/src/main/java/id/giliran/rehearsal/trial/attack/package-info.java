/** Programs that do a hub harm, each in a process of its own. Whether the harm is felt is measured elsewhere. */
package id.giliran.rehearsal.trial.attack;
