/**
 * The one look of all faces: colours, type, shapes, fonts, icons, and nodes for numbers. No program's screens and no words live here.
 */
package id.giliran.fx.look;
