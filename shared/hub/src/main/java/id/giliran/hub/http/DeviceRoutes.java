package id.giliran.hub.http;

import id.giliran.hub.access.Permission;
import id.giliran.hub.access.store.RegisteredDevice;
import id.giliran.hub.access.store.RegisteredDevice.Ended;
import id.giliran.hub.authority.DeviceCertificate;
import id.giliran.hub.pairing.Devices;
import id.giliran.hub.pairing.Origin;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.RenewalReply;
import id.giliran.protocol.reply.DeviceLine;
import id.giliran.protocol.reply.DevicesReply;
import id.giliran.protocol.request.ApproveRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.RenameRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The routes of devices, a part of the one table. */
final class DeviceRoutes {
    private static final String CONSOLE = "console";

    private final Devices devices;

    DeviceRoutes(Devices devices) {
        this.devices = devices;
    }

    List<Route> all() {
        return List.of(
                knock(
                        ApiPaths.PAIRINGS,
                        Permission.BE_LET_IN,
                        "A device asks to be let in.",
                        PairingRequest.class,
                        PairingOffer.class,
                        (caller, gaps, body) -> devices.desk().begin(body, origin(caller))),
                knock(
                        ApiPaths.reveal("{pairing}"),
                        Permission.BE_LET_IN,
                        "A device opens its nonce.",
                        PairingReveal.class,
                        PairingState.class,
                        (caller, gaps, body) -> devices.desk().reveal(gap(gaps, "pairing"), body)),
                new Route.Knock<>(
                        new PathTemplate(ApiPaths.pairing("{pairing}")),
                        Permission.BE_LET_IN,
                        "GET",
                        "How a pairing stands.",
                        NoBody.class,
                        PairingState.class,
                        (caller, gaps, body) -> devices.desk().state(gap(gaps, "pairing"))),
                knock(
                        ApiPaths.RENEWAL,
                        Permission.RENEW_CERTIFICATE,
                        "A device gets its next certificate.",
                        NoBody.class,
                        RenewalReply.class,
                        (caller, gaps, body) ->
                                new RenewalReply(devices.orders().renew(by(caller)))),
                new Route.Knock<>(
                        new PathTemplate(ApiPaths.DEVICES),
                        Permission.MANAGE_DEVICES,
                        "GET",
                        "The devices that the hub knows.",
                        NoBody.class,
                        DevicesReply.class,
                        (caller, gaps, body) -> list()),
                knock(
                        ApiPaths.APPROVE,
                        Permission.MANAGE_DEVICES,
                        "Lets the device in that shows this code.",
                        ApproveRequest.class,
                        DeviceLine.class,
                        (caller, gaps, body) -> approve(caller, body)),
                knock(
                        ApiPaths.REFUSE,
                        Permission.MANAGE_DEVICES,
                        "Turns away all devices that wait for a person.",
                        NoBody.class,
                        DevicesReply.class,
                        this::refuse),
                knock(
                        ApiPaths.device("{device}", "revoke"),
                        Permission.MANAGE_DEVICES,
                        "Turns a device away for ever, at once.",
                        NoBody.class,
                        DeviceLine.class,
                        (caller, gaps, body) -> line(devices.orders().revoke(gap(gaps, "device"), by(caller)))),
                knock(
                        ApiPaths.device("{device}", "rename"),
                        Permission.MANAGE_DEVICES,
                        "Gives a device another name.",
                        RenameRequest.class,
                        DeviceLine.class,
                        (caller, gaps, body) ->
                                line(devices.orders().rename(gap(gaps, "device"), body.name(), by(caller)))));
    }

    private static <B extends Record> Route knock(
            String path, Permission permission, String summary, Class<B> body, Class<?> reply, Route.Step<B> step) {
        return new Route.Knock<>(new PathTemplate(path), permission, "POST", summary, body, reply, step);
    }

    private DevicesReply list() {
        return new DevicesReply(
                devices.registry().all().stream().map(DeviceRoutes::line).toList(),
                devices.desk().waiting());
    }

    private DeviceLine approve(Caller caller, ApproveRequest body) {
        return line(devices.desk()
                .approve(body.code(), Optional.ofNullable(body.name()), Boolean.TRUE.equals(body.replace()), by(caller))
                .device());
    }

    private DevicesReply refuse(Caller caller, Map<String, String> gaps, NoBody body) {
        devices.desk().refuseAll(by(caller));
        return list();
    }

    private static DeviceLine line(RegisteredDevice device) {
        Optional<Ended> ended = Optional.ofNullable(device.ended());
        return new DeviceLine(
                device.id(),
                device.known().device(),
                device.pairing().at(),
                Words.kebab(device.pairing().by()),
                device.validUntil(),
                device.seen(),
                ended.map(Ended::at).orElse(null),
                ended.map(each -> Words.kebab(each.by())).orElse(null));
    }

    private static Origin origin(Caller caller) {
        return new Origin(caller.address(), caller.isLoopback());
    }

    /** Whom a note names. */
    private static String by(Caller caller) {
        return caller.certificate().map(DeviceCertificate::id).orElse(CONSOLE);
    }

    private static String gap(Map<String, String> gaps, String name) {
        return Objects.requireNonNull(gaps.get(name), "the template has this gap");
    }
}
