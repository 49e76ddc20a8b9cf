package id.giliran.hub;

import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.rule.Leaflet;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran rules}. */
@Command(
        name = "rules",
        description =
                "Says in plain sentences by which rules the counters call, for the visitors' leaflet and the auditor.",
        mixinStandardHelpOptions = true)
final class RulesCommand extends OnJournal {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "id or en",
            defaultValue = OfficeTexts.INDONESIAN)
    private String language = OfficeTexts.INDONESIAN;

    @Override
    int run(PrintWriter out) throws SettingsException {
        OfficeSettings office = OfficeSettings.read(settings().office());
        new Leaflet(office.plan(), office.texts(), language).lines().forEach(out::println);
        return 0;
    }
}
