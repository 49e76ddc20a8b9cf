/**
 * What travels between the hub and its devices: paths, problems, frames and their JSON.
 * No rule of the queue lives here; a client learns from a view what it may do.
 */
package id.giliran.protocol;
