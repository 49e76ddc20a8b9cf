/**
 * The people of the office: the staff list, their PINs and passwords, and who is signed in where. Names stay here and go to the
 * views that need them; HTTP is elsewhere, and what each role may do is said in {@code access}.
 */
package id.giliran.hub.people;
