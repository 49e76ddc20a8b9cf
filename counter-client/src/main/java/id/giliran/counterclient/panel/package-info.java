/** Questions that an act needs answered first, shown in place on the desk. Nothing that knows the whole desk lives here. */
package id.giliran.counterclient.panel;
