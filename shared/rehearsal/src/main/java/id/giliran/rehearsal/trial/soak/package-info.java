/**
 * Many business days one after another against one real hub, to see whether it grows.
 * Nothing here knows what the hub is made of: it is looked at from outside, as the operating system sees it.
 */
package id.giliran.rehearsal.trial.soak;
