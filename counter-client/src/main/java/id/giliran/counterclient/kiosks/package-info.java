/** What is the matter with the kiosks, for the staff who can do something about it. Nothing about the desk's own visitor lives here. */
package id.giliran.counterclient.kiosks;
