package id.giliran.hub;

import id.giliran.hub.appointment.table.TableException;
import id.giliran.hub.appointment.table.TableFile;
import id.giliran.hub.appointment.table.TableRow;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.FirstSecretReply;
import id.giliran.protocol.reply.StaffReply;
import id.giliran.protocol.request.AddPersonRequest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code giliran hub staff import}: asks the running hub. Nothing is done unless the whole file can be. */
@Command(
        name = "import",
        description = {
            "Adds everybody of a CSV or XLSX file with a heading line: id, name (nama) and role (peran).",
            "Who is in the list already is left alone. Each first secret is told once, here."
        },
        mixinStandardHelpOptions = true)
final class StaffImport extends OnHub {
    private static final Map<String, String> ROLES = Map.of(
            "", "operator",
            "operator", "operator",
            "petugas", "operator",
            "supervisor", "supervisor",
            "penyelia", "supervisor",
            "administrator", "administrator",
            "admin", "administrator");

    @Parameters(paramLabel = "FILE", description = "such as staf.csv")
    private @Nullable Path file;

    private record Row(String path, String id, AddPersonRequest person) {}

    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
        Set<String> known = new HashSet<>();
        hub.get(ApiPaths.STAFF, StaffReply.class).people().forEach(line -> known.add(line.person()));
        List<Row> rows = rows(Objects.requireNonNull(file, "picocli fills it"));
        int added = 0;
        for (Row row : rows) {
            if (known.add(row.id())) {
                FirstSecretReply given = hub.post(row.path(), row.person(), FirstSecretReply.class);
                out.println(given.person() + "  first secret  " + given.secret());
                added++;
            }
        }
        out.println(added + " added, " + (rows.size() - added) + " in the list already. Wipe " + file
                + " now: it holds " + "names. Each first secret must be changed at its first use.");
        return 0;
    }

    private static List<Row> rows(Path file) throws HubException {
        try {
            List<TableRow> table = TableFile.read(file);
            TableRow heading = table.getFirst();
            int id = column(file, heading, Set.of("id", "nip"));
            int name = column(file, heading, Set.of("name", "nama"));
            int role = column(file, heading, Set.of("role", "peran"));
            List<Row> rows = new ArrayList<>();
            for (TableRow row : table.subList(1, table.size())) {
                rows.add(row(file, row.line(), row.cell(id), row.cell(name), row.cell(role)));
            }
            return rows;
        } catch (TableException unreadable) {
            throw new HubException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static Row row(Path file, int line, String id, String name, String role) throws HubException {
        String meant = ROLES.get(role.toLowerCase(Locale.ROOT));
        if (meant == null) {
            throw new HubException(file + ", line " + line
                    + ": the role is none of operator, supervisor and administrator; " + "nothing was added.");
        }
        if (name.isEmpty()) {
            throw new HubException(file + ", line " + line + ": the name is missing; nothing was added.");
        }
        return new Row(
                StaffCommand.path(id, "add"), id.toLowerCase(Locale.ROOT), new AddPersonRequest(name, meant, null));
    }

    private static int column(Path file, TableRow heading, Set<String> names) throws HubException {
        for (int column = 0; column < heading.cells().size(); column++) {
            if (names.contains(heading.cell(column).toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        throw new HubException(file + ": no column is named "
                + String.join(" or ", names.stream().sorted().toList())
                + ". The first line names the columns id, name and role; nothing was added.");
    }
}
