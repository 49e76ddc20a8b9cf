/** Answers to acts. They are stored with their events, so that a retried act gets the same answer. */
package id.giliran.protocol.reply;
