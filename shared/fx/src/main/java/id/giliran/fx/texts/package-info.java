/** Words, dates and clocks in the visitor's language. No word itself and nothing that is drawn lives here. */
package id.giliran.fx.texts;
