/** A printer on a line that is none: it prints on paper of pixels, answers, and fails on demand; it shares no code with those who ask it. */
package id.giliran.printing.emulator;
