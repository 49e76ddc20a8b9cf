/** What the screens of this program have in common. Nothing that belongs to one of them alone lives here. */
package id.giliran.counterclient.screen;
