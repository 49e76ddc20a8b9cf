/** Sentences for the operator, made from what the hub says. Nothing that is drawn and no act lives here. */
package id.giliran.counterclient.wording;
