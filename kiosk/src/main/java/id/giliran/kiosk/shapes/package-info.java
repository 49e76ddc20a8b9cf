/** The pieces that all screens are built of, sized in millimetres. No words and no decisions live here. */
package id.giliran.kiosk.shapes;
