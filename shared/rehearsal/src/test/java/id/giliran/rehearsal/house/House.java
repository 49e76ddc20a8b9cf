package id.giliran.rehearsal.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the house stands and what is built of it. */
final class House {
    static final List<String> MODULES = List.of(
            "shared/core",
            "shared/protocol",
            "shared/settings",
            "shared/hub",
            "shared/hub-client",
            "shared/printing",
            "shared/fx",
            "shared/watch",
            "shared/rehearsal",
            "kiosk",
            "display",
            "counter-client");

    private House() {}

    /** The folder with the root pom. Tests run in their module's folder. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(Objects::nonNull)
                .filter(folder -> Files.isDirectory(folder.resolve("counter-client")))
                .findFirst()
                .orElseThrow();
    }

    /** Every class of every module, without tests. */
    static JavaClasses classes() {
        List<Path> folders = MODULES.stream()
                .map(module -> root().resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPaths(folders);
    }
}
