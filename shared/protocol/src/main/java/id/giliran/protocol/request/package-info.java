/** Bodies of the acts that a device asks for. The hub refuses unknown fields. */
package id.giliran.protocol.request;
