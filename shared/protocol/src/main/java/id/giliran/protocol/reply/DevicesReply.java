package id.giliran.protocol.reply;

import java.util.List;

/**
 * The devices that the hub knows.
 *
 * @param devices those that are no longer let in last
 * @param waiting how many show a code and wait for a person
 */
public record DevicesReply(List<DeviceLine> devices, int waiting) {
    public DevicesReply {
        devices = List.copyOf(devices);
    }
}
