package id.giliran.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file that says with {@code like: other} that it has all keys of a file beside it but its own. */
final class AlikeReader {
    private static final String LIKE = "like";
    private static final String ENDING = ".yaml";

    private final Problems problems;
    private final List<Path> visited = new ArrayList<>();

    AlikeReader(Problems problems) {
        this.problems = problems;
    }

    YamlNode read(Path file) throws SettingsException {
        visited.add(file);
        YamlNode root = new YamlReader(problems).read(FileText.read(file, problems));
        if (!(root instanceof YamlNode.Block own)) {
            return root;
        }
        Optional<YamlNode.Entry> like = own.entry(LIKE);
        return like.isEmpty() ? own : completed(own, like.get(), file);
    }

    /** What is taken over is told to stand on the line of {@code like}: there it can be changed in this file. */
    private YamlNode completed(YamlNode.Block own, YamlNode.Entry like, Path file) throws SettingsException {
        List<YamlNode.Entry> entries = new ArrayList<>(own.entries());
        entries.remove(like);
        if (read(other(like, file)) instanceof YamlNode.Block taken) {
            taken.entries().stream()
                    .filter(entry -> own.entry(entry.key()).isEmpty())
                    .map(entry -> new YamlNode.Entry(like.line(), entry.key(), moved(entry.value(), like.line())))
                    .forEach(entries::add);
        }
        return new YamlNode.Block(own.line(), List.copyOf(entries));
    }

    private Path other(YamlNode.Entry like, Path file) throws SettingsException {
        if (!(like.value() instanceof YamlNode.Scalar name)) {
            throw refused(like, Expectation.mismatch(String.class, like.value()));
        }
        Path other = beside(file, name.text());
        if (visited.contains(other)) {
            throw refused(like, "this goes round in a circle: name a file that is not like this one itself.");
        }
        if (!Files.exists(other)) {
            List<String> known = beside(file);
            String hint = KeyNames.nearest(name.text(), known)
                    .map(nearest -> "; did you mean '" + nearest + "'?")
                    .orElse(".");
            throw refused(
                    like,
                    "there is no '" + Expectation.quoted(name.text()) + "' beside this file" + hint + " There are: "
                            + String.join(", ", known) + ".");
        }
        return other;
    }

    private static Path beside(Path file, String name) {
        try {
            return file.resolveSibling(name + ENDING);
        } catch (InvalidPathException noName) {
            // There is no such file either.
            return file.resolveSibling(ENDING);
        }
    }

    private static List<String> beside(Path file) {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(other -> !other.getFileName().equals(file.getFileName()))
                    .map(other -> other.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private SettingsException refused(YamlNode.Entry like, String sentence) {
        problems.add(like.line(), LIKE, sentence);
        return problems.asException();
    }

    private static YamlNode moved(YamlNode node, int line) {
        return switch (node) {
            case YamlNode.Scalar scalar -> new YamlNode.Scalar(line, scalar.text());
            case YamlNode.Nothing _ -> new YamlNode.Nothing(line);
            case YamlNode.Items items ->
                new YamlNode.Items(
                        line,
                        items.nodes().stream().map(item -> moved(item, line)).toList());
            case YamlNode.Block block ->
                new YamlNode.Block(
                        line,
                        block.entries().stream()
                                .map(entry -> new YamlNode.Entry(line, entry.key(), moved(entry.value(), line)))
                                .toList());
        };
    }
}
