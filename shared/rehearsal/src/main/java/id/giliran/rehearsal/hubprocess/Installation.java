package id.giliran.rehearsal.hubprocess;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a program of this Giliran is installed: the folder of the launcher, and what the launcher starts the program with. */
public enum Installation {
    HUB("shared/hub", "hub"),
    DISPLAY("display", "display");

    private final Path module;
    private final String name;

    Installation(String module, String name) {
        this.module = Path.of(module);
        this.name = name;
    }

    /** The file of JVM options that the program is started with. */
    public Path options() {
        return home().resolve(optionsFile());
    }

    /** The program's jar and its libraries, word for word as the launcher names them: the AOT cache holds for no other. */
    public String classPath() {
        Path target = target();
        return jar(target) + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    /**
     * The AOT cache of the program, where the launcher could make one and the program was not built anew since: the JVM would run the
     * classes of before without a word.
     */
    public Optional<Path> cache() {
        Path cache = target().resolve("giliran-" + name + ".aot");
        try {
            boolean there = Files.isRegularFile(cache) && Files.size(cache) > 0;
            return there && isNewest(cache) ? Optional.of(cache) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isNewest(Path cache) throws IOException {
        FileTime learned = Files.getLastModifiedTime(cache);
        try (Stream<Path> libraries = Files.list(target().resolve("lib"))) {
            for (Path part : Stream.concat(Stream.of(jar(target())), libraries).toList()) {
                if (Files.getLastModifiedTime(part).compareTo(learned) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Path target() {
        return home().resolve(module).resolve("target");
    }

    private Path optionsFile() {
        return module.resolve(name + ".options");
    }

    private Path jar(Path target) {
        if (Files.isDirectory(target.resolve("lib"))) {
            try (Stream<Path> files = Files.list(target)) {
                Optional<Path> jar = files.filter(
                                file -> isJar(file.getFileName().toString()))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        throw new IllegalStateException(
                "The " + name + " is not built in " + target + "; start ./giliran once, or run mvn package.");
    }

    private boolean isJar(String file) {
        return file.matches("giliran-" + name + "-.*(?<!-tests)\\.jar");
    }

    /** The launcher names it; a test runs in the folder of its module, somewhere below. */
    private Path home() {
        Path begin = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        for (Path folder = begin; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(optionsFile()))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "Neither " + begin + " nor a folder above it holds " + optionsFile() + "; start this with ./giliran.");
    }
}
