/** What a program's screen shows as long as its hub does not let the device in. How it is let in lives with the connection. */
package id.giliran.fx.admission;
