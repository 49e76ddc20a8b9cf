/** A hand-written hub and an office to show, for the tests of this module. No test lives here. */
package id.giliran.counterclient.sample;
