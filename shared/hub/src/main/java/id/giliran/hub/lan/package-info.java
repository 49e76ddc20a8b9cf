/** How devices of the LAN find the hub. Nothing secret is told here, and nothing that is heard is believed. */
package id.giliran.hub.lan;
