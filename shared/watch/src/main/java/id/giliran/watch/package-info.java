/** Who sees that a program lives and starts it again when it does not; nothing here knows what the program does. */
package id.giliran.watch;
