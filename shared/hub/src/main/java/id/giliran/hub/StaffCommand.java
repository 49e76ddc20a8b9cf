package id.giliran.hub;

import id.giliran.hub.people.StaffList;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.FirstSecretReply;
import id.giliran.protocol.reply.StaffReply;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PersonNameRequest;
import id.giliran.protocol.request.PersonRoleRequest;
import id.giliran.protocol.request.ResetSecretRequest;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giliran hub staff}: asks the running hub. */
@Command(
        name = "staff",
        description = {
            "Keeps the list of the people who sign in at the counters, and alone shows it.",
            "A first PIN or password is told once and must be changed at its first use. The hub must be running."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            StaffCommand.Show.class,
            StaffCommand.Add.class,
            StaffImport.class,
            StaffCommand.Role.class,
            StaffCommand.Rename.class,
            StaffCommand.Reset.class,
            StaffCommand.Remove.class
        })
final class StaffCommand extends OnHub {
    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
        return list(hub, out);
    }

    private static int list(HubConsole hub, PrintWriter out)
            throws HubException, RefusedException, InterruptedException {
        StaffReply staff = hub.get(ApiPaths.STAFF, StaffReply.class);
        staff.people()
                .forEach(person -> out.println(person.person() + "  " + person.role() + "  " + person.name()
                        + (person.firstSecret() ? "  (first secret not changed yet)" : "")));
        if (staff.people().isEmpty()) {
            out.println("The staff list is empty. Begin with: " + StaffList.BEGIN);
        }
        return 0;
    }

    /** The path of somebody whom a person at the console has typed. */
    static String path(@Nullable String typed, String act) throws HubException {
        String id = String.valueOf(typed).strip().toLowerCase(Locale.ROOT);
        if (!id.matches("[a-z0-9][a-z0-9._-]{0,39}")) {
            throw new HubException("'" + typed + "' can be nobody's id: use small letters, digits, dots, hyphens and "
                    + "underscores, at most 40.");
        }
        return ApiPaths.staff(id, act);
    }

    /** {@code giliran hub staff list}. */
    @Command(name = "list", description = "Shows the staff list.", mixinStandardHelpOptions = true)
    static final class Show extends OnHub {
        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            return list(hub, out);
        }
    }

    /** What one command does about one person. */
    abstract static class OnPerson extends OnHub {
        @Parameters(index = "0", paramLabel = "ID", description = "stands in the journal instead of the name, as rina")
        @Nullable String person;
    }

    /** A command after which somebody has a first secret. */
    abstract static class Giving extends OnPerson {
        @Option(
                names = "--ask",
                description = "the first PIN or password is typed here; without this the hub makes one")
        private boolean ask;

        @Nullable String first(PrintWriter out) {
            return ask ? new Keyboard(out).secret("First PIN or password") : null;
        }

        int tell(FirstSecretReply given, PrintWriter out) {
            out.println(
                    ask
                            ? "The first secret of " + given.person() + " holds. It must be changed at its first use."
                            : "The first secret of " + given.person() + " is  " + given.secret()
                                    + "  and is told only now. It must be changed at its first use.");
            return 0;
        }
    }

    /** {@code giliran hub staff add}. */
    @Command(name = "add", description = "Somebody comes.", mixinStandardHelpOptions = true)
    static final class Add extends Giving {
        @Option(names = "--name", paramLabel = "NAME", required = true, description = "seen by the staff alone")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", description = "operator, supervisor or administrator")
        private String role = "operator";

        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            AddPersonRequest added = new AddPersonRequest(name, role, first(out));
            return tell(hub.post(path(person, "add"), added, FirstSecretReply.class), out);
        }
    }

    /** {@code giliran hub staff reset}. */
    @Command(
            name = "reset",
            description = "Gives a new first secret, and ends every wait.",
            mixinStandardHelpOptions = true)
    static final class Reset extends Giving {
        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            ResetSecretRequest reset = new ResetSecretRequest(first(out));
            return tell(hub.post(path(person, "reset"), reset, FirstSecretReply.class), out);
        }
    }

    /** {@code giliran hub staff role}. */
    @Command(name = "role", description = "Changes a role.", mixinStandardHelpOptions = true)
    static final class Role extends OnPerson {
        @Parameters(index = "1", paramLabel = "ROLE", description = "operator, supervisor or administrator")
        private String role = "";

        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            ActReply _ = hub.post(path(person, "role"), new PersonRoleRequest(role), ActReply.class);
            out.println(person + " is " + role + " from now on.");
            return 0;
        }
    }

    /** {@code giliran hub staff name}. */
    @Command(name = "name", description = "Changes a name.", mixinStandardHelpOptions = true)
    static final class Rename extends OnPerson {
        @Parameters(index = "1", paramLabel = "NAME", description = "seen by the staff alone")
        private String name = "";

        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            ActReply _ = hub.post(path(person, "name"), new PersonNameRequest(name), ActReply.class);
            out.println(person + " is called " + name + " from now on.");
            return 0;
        }
    }

    /** {@code giliran hub staff remove}. */
    @Command(
            name = "remove",
            description =
                    "Somebody leaves: the name is wiped at once, the id stays in the journal and is never given again.",
            mixinStandardHelpOptions = true)
    static final class Remove extends OnPerson {
        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            ActReply _ = hub.post(path(person, "remove"), new NoBody(), ActReply.class);
            out.println(
                    person + " is no longer in the staff list. Backups made before still hold the name until they are "
                            + "thinned out by hub.yaml's backups.days.");
            return 0;
        }
    }
}
