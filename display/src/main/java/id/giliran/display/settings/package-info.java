/** What {@code config/display.yaml} says and means. Knows no screen and no sound device. */
package id.giliran.display.settings;
