/** Words and pictures as dots, for what a printer's own letters cannot say; no bytes and no layout live here. */
package id.giliran.printing.drawing;
