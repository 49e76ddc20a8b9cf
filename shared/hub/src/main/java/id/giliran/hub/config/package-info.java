/**
 * The hub's settings: what an office edits, checked and translated into the core's plan and the texts of the screens.
 * No queue, no HTTP and no journal here; a problem is told with file, line and key.
 */
package id.giliran.hub.config;
