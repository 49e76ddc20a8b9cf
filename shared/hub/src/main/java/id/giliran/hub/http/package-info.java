/**
 * The hub's HTTP interface: one table of routes, strict requests, and a problem with a stable code for each refusal.
 * No rule of the queue is decided here; the only other place that knows Jetty is {@code push}.
 */
package id.giliran.hub.http;
