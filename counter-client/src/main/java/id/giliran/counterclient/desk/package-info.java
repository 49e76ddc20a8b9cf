/** The screen of a counter: the visitor in hand, the next step, who waits and why. What is asked in a panel lives in {@code panel}. */
package id.giliran.counterclient.desk;
