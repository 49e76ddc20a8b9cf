package id.giliran.hub.http;

import id.giliran.hub.access.Permission;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.FirstSecretReply;
import id.giliran.protocol.reply.StaffReply;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.request.ExportRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PersonNameRequest;
import id.giliran.protocol.request.PersonRoleRequest;
import id.giliran.protocol.request.ResetSecretRequest;
import java.util.List;

/** The routes of people, a part of the one table. */
final class PeopleRoutes {
    private static final String PERSON = "{person}";

    private final StaffDesk desk;
    private final ExportDesk exports;

    PeopleRoutes(StaffDesk desk, ExportDesk exports) {
        this.desk = desk;
        this.exports = exports;
    }

    List<Route> all() {
        return List.of(
                said(
                        ApiPaths.SECRET,
                        Permission.CHANGE_SECRET,
                        "Somebody chooses a new PIN or password.",
                        ChangeSecretRequest.class,
                        desk::changeSecret),
                said(
                        ApiPaths.CONSENTS,
                        Permission.GIVE_CONSENT,
                        "Somebody consents to what another may not do alone.",
                        ConsentRequest.class,
                        desk::consent),
                said(
                        ApiPaths.ROOT + "/counters/{counter}/present",
                        Permission.SERVE,
                        "The person signed in is still there.",
                        NoBody.class,
                        desk::present),
                new Route.Page(
                        new PathTemplate(ApiPaths.STAFF),
                        Permission.MANAGE_STAFF,
                        "The staff list.",
                        Reply.JSON,
                        StaffReply.class,
                        desk::list),
                new Route.Said<>(
                        new PathTemplate(staff("add")),
                        Permission.MANAGE_STAFF,
                        "Somebody comes into the staff list.",
                        AddPersonRequest.class,
                        FirstSecretReply.class,
                        desk::add),
                new Route.Said<>(
                        new PathTemplate(staff("reset")),
                        Permission.MANAGE_STAFF,
                        "Somebody gets a new first PIN or password.",
                        ResetSecretRequest.class,
                        FirstSecretReply.class,
                        desk::reset),
                said(staff("role"), Permission.MANAGE_STAFF, "A role changes.", PersonRoleRequest.class, desk::role),
                said(staff("name"), Permission.MANAGE_STAFF, "A name changes.", PersonNameRequest.class, desk::rename),
                said(staff("remove"), Permission.MANAGE_STAFF, "Somebody leaves.", NoBody.class, desk::remove),
                new Route.Said<>(
                        new PathTemplate(ApiPaths.EXPORTS),
                        Permission.EXPORT,
                        "The journal of a day, one JSON object a line.",
                        ExportRequest.class,
                        String.class,
                        exports::export));
    }

    private static String staff(String act) {
        return ApiPaths.staff(PERSON, act);
    }

    private static <B extends Record> Route said(
            String path, Permission permission, String summary, Class<B> body, Route.Word<B> word) {
        return new Route.Said<>(new PathTemplate(path), permission, summary, body, ActReply.class, word);
    }
}
