package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.pairing.TrialDevice;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.NoBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaffCommandIT {
    private static final String OWN = "hujan-bulan-juni";

    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void peopleComeChangeAndGoAndTheNotesHaveTheirIdsAlone() throws Exception {
        assertThat(staff("list")).startsWith("0 The staff list is empty. Begin with:");
        assertThat(staff("add", "budi", "--name", "Budi Santoso", "--role", "administrator"))
                .startsWith("0 The first secret of budi is  ")
                .endsWith("It must be changed at its first use.");
        Path csv = Files.writeString(
                data.resolve("staf.csv"), "Nama,NIP,Peran\nRina Wulandari,rina,petugas\nBudi Santoso,budi,admin\n");
        assertThat(staff("import", csv.toString()))
                .contains("rina  first secret  ")
                .contains("1 added, 1 in the list");
        assertThat(staff("role", "rina", "supervisor")).isEqualTo("0 rina is supervisor from now on.");
        assertThat(staff("list"))
                .contains("budi  administrator  Budi Santoso  (first secret not changed yet)")
                .contains("rina  supervisor  Rina Wulandari");
        assertThat(staff("remove", "rina")).startsWith("0 rina is no longer in the staff list.");
        assertThat(staff("add", "rina", "--name", "Another")).startsWith("1 The staff list stays as it is. 'rina' was");
        assertThat(staff("reset", "nobody")).startsWith("1 The staff list stays as it is. Nobody");
        assertThat(staff("add", "Rina P", "--name", "R")).startsWith("2 'Rina P' can be nobody's id");
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());

        assertThat(TypedCommand.run(List.of("notes", "--data", data.toString())))
                .contains("person-added  by console  budi  administrator")
                .contains("role-changed  by console  rina  supervisor")
                .contains("person-removed  by console  rina")
                .doesNotContain("Santoso")
                .doesNotContain("Wulandari");
    }

    @Test
    void aFileWithAnErrorAddsNobody() throws Exception {
        Path csv = Files.writeString(data.resolve("staf.csv"), "id,name,role\nrina,Rina,operator\nsari,Sari,boss\n");

        assertThat(staff("import", csv.toString())).startsWith("2 ").contains("line 3: the role is none of");
        assertThat(staff("list")).contains("The staff list is empty");
    }

    @Test
    void aDayIsExportedByTheOwnerWhileThereIsNobodyAndByTwoPeopleAfterThat() throws Exception {
        Path file = data.resolve("day.jsonl");
        assertThat(export(file)).startsWith("0 ");
        assertThat(Files.readString(file)).contains("\"event\":1,").contains("\"type\":\"day-opened\"");

        try (TrialDevice counter = TrialDevice.paired(hub, DeviceRole.COUNTER, 4)) {
            for (String person : List.of("rina", "budi")) {
                String first = staff("add", person, "--name", "N. N.", "--role", "supervisor")
                        .replaceAll("(?s).* is  (\\S+)  .*", "$1");
                assertThat(counter.post(ApiPaths.SECRET, new ChangeSecretRequest(person, first, OWN))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(typing("rina\n" + OWN + "\nbudi\nwrong\n", file)).contains("Person and secret do not fit.");
        assertThat(typing("rina\n" + OWN + "\nrina\n" + OWN + "\n", file)).contains("This needs a second person.");
        assertThat(typing("rina\n" + OWN + "\nbudi\n" + OWN + "\n", file))
                .startsWith("0 ")
                .contains("lines are in");
        assertThat(Files.readString(file))
                .contains("\"act\":\"person-added\",\"by\":\"console\"")
                .doesNotContain(OWN, "N. N.");
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        assertThat(TypedCommand.run(List.of("notes", "--data", data.toString())))
                .contains("consented  by rina")
                .contains("consented  by budi")
                .contains("journal-exported  by console");
    }

    private String typing(String lines, Path file) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            return export(file);
        } finally {
            System.setIn(before);
        }
    }

    private String export(Path file) {
        return run(List.of("export"), List.of("--day", SetClock.MONDAY.toString(), file.toString()));
    }

    private String staff(String verb, String... words) {
        return run(List.of("staff", verb), List.of(words));
    }

    private String run(List<String> verbs, List<String> words) {
        List<String> all = new ArrayList<>(verbs);
        all.addAll(
                List.of("--config", "../../config", "--data", data.toString(), "--port", Integer.toString(hub.port())));
        all.addAll(words);
        return TypedCommand.run(all);
    }
}
