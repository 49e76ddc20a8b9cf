/** What is said and with which clips: phrases and numbers of each language as data, and where a voice comes from. Plays nothing itself. */
package id.giliran.display.voice;
