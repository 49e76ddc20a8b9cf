/** Tests of where the slim bar is. What it shows is tested in the real window. */
package id.giliran.counterclient.bar;
