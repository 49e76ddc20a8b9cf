package id.giliran.rehearsal.hubprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A copy of an office's settings that is open day and night, so that a rehearsal works on a Sunday evening too. */
public final class RehearsalOffice {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ALWAYS = "00:00-23:59";

    private RehearsalOffice() {}

    /** Copies the settings; the opening hours become all hours. */
    public static void copy(Path config, Path to) throws IOException {
        copyFiles(config, to);
        ObjectNode office = read(to);
        openAlways(office);
        write(office, to);
    }

    /** As {@link #copy}, with so many counters, each of which serves everything. */
    public static void copyWithCounters(Path config, Path to, int counters) throws IOException {
        copyFiles(config, to);
        ObjectNode office = read(to);
        openAlways(office);
        List<String> services = office.get("services")
                .valueStream()
                .map(service -> service.get("id").stringValue())
                .toList();
        ArrayNode everywhere = office.putArray("counters");
        for (int number = 1; number <= counters; number++) {
            ArrayNode serves = everywhere.addObject().put("number", number).putArray("serves");
            services.forEach(serves::add);
        }
        write(office, to);
    }

    /** Gives the copied office so many kiosks. */
    public static void setKiosks(Path copied, int kiosks) {
        ObjectNode office = read(copied);
        ((ObjectNode) office.get("kiosks")).put("count", kiosks);
        write(office, copied);
    }

    /** Changes one setting at the top of a copy's {@code office.yaml}. */
    public static void set(Path copy, String setting, String value) {
        ObjectNode office = read(copy);
        office.put(setting, value);
        write(office, copy);
    }

    private static void openAlways(ObjectNode office) {
        for (JsonNode week : office.get("hours")) {
            ObjectNode days = ((ObjectNode) week).removeAll();
            for (DayOfWeek day : DayOfWeek.values()) {
                days.putArray(day.name().toLowerCase(Locale.ROOT)).add(ALWAYS);
            }
        }
    }

    private static void copyFiles(Path config, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(config)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(config.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static ObjectNode read(Path folder) {
        return (ObjectNode) YAML.readTree(folder.resolve("office.yaml").toFile());
    }

    private static void write(ObjectNode office, Path folder) {
        YAML.writeValue(folder.resolve("office.yaml").toFile(), office);
    }
}
