/** The shell around a program's screens: toolkit, window, FX thread, pictures. No look and no screen of a program lives here. */
package id.giliran.fx.screen;
