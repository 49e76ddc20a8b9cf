package id.giliran.rehearsal.trial.crash;

import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Kills one real hub twice, for all tests that spoil what it has left. */
final class OneTrial implements ParameterResolver {
    private static final int KILLS = 2;

    private record Kept(RealHistory real, Path folder) implements AutoCloseable {
        static Kept run() {
            try {
                Path folder = Files.createTempDirectory("giliran-judge-");
                CrashOptions options = new CrashOptions(
                        Workplace.config(),
                        Files.createDirectory(folder.resolve("trial")),
                        KILLS,
                        3,
                        HubProcess.How.plain());
                Evidence evidence = new CrashTrial(options, _ -> {}).run(new Judge());
                return new Kept(RealHistory.of(evidence, folder.resolve("trial/data")), folder);
            } catch (Exception failure) {
                throw new IllegalStateException("The trial did not come to its end", failure);
            }
        }

        @Override
        public void close() throws IOException {
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(folder)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RealHistory.class;
    }

    @Override
    public RealHistory resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneTrial.class))
                .getOrComputeIfAbsent(OneTrial.class, _ -> Kept.run(), Kept.class)
                .real();
    }
}
