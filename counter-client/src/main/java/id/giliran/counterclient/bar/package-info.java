/** The slim bar above the office's main program: the desk in one line, and the window it lives in. What its buttons do is the desk's. */
package id.giliran.counterclient.bar;
