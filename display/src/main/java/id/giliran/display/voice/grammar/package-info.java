/** The languages in which calls are said: phrases, letters and numbers as data, and which clips follow from them. Knows no sound. */
package id.giliran.display.voice.grammar;
