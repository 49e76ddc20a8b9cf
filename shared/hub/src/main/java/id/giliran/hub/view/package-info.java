/**
 * What each screen shows, computed from the office, its texts and hub time: pure functions.
 * No rule of the queue is decided here, and nothing here knows who looks at a view.
 */
package id.giliran.hub.view;
