/** Which key of the keyboard does what, as the office has written it. Nothing of what is then done lives here. */
package id.giliran.counterclient.keys;
