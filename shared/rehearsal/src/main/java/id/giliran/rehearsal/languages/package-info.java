/** Looks after the folders of languages: all programs' texts at once. Nothing that a visitor sees is made here. */
package id.giliran.rehearsal.languages;
