package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.access.Asking;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.Permission;
import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route of the OpenAPI document, asked by every device and person, against a list that was written by hand. */
final class PermittedRoutesIT {
    private static final int OWN = 3;
    private static final List<Optional<PersonRole>> PEOPLE = List.of(
            Optional.empty(),
            Optional.of(PersonRole.OPERATOR),
            Optional.of(PersonRole.SUPERVISOR),
            Optional.of(PersonRole.ADMINISTRATOR));

    @TempDir
    private Path data;

    @Test
    void everyRouteLetsThoseAndOnlyThosePassWhomTheListNames() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (HubTrial hub = HubTrial.closed(data)) {
            JsonNode document =
                    new JsonMapper().readTree(hub.get(ApiPaths.OPENAPI).body());
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> found.put(
                                    method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    cells(
                                            path.getKey(),
                                            permission(method.getValue()
                                                    .get("x-permission")
                                                    .asString())))));
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(listed());
    }

    private static Permission permission(String word) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String cells(String path, Permission permission) {
        List<String> cells = new ArrayList<>();
        for (DeviceRole role : List.of(DeviceRole.KIOSK, DeviceRole.DISPLAY)) {
            cells.add(cell(permission, path, asking(role, OWN, Optional.empty()))
                    + cell(permission, path, asking(role, OWN + 1, Optional.empty())));
        }
        for (int number : List.of(OWN, OWN + 1)) {
            cells.add(PEOPLE.stream()
                    .map(person -> cell(permission, path, asking(DeviceRole.COUNTER, number, person)))
                    .collect(Collectors.joining()));
        }
        return String.join(" | ", cells);
    }

    private static String cell(Permission permission, String path, Asking asking) {
        Map<String, String> gaps = new PathTemplate(path)
                .match(PathTemplate.parts(path.replaceAll("\\{\\w+}", String.valueOf(OWN))))
                .orElseThrow();
        try {
            Guard.check(permission, Optional.of(asking), gaps);
            return "y";
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(403);
            return "-";
        }
    }

    private static Asking asking(DeviceRole role, int number, Optional<PersonRole> person) {
        return new Asking(
                new KnownDevice("d1", new Device(role, number, "a device")),
                person.map(its -> new Person("rina", "Rina", its)));
    }

    static Map<String, String> listed() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(PermittedRoutesIT.class.getResourceAsStream("permissions.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0].strip().replaceAll(" +", " "), parts -> parts[1].strip()));
        }
    }
}
