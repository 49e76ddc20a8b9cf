package id.giliran.hub.config;

import id.giliran.core.plan.OfficePlan;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code office.yaml} means: the plan that the queue runs by and the words that the screens show.
 *
 * @param warnings sentences about what is allowed but probably not meant
 */
public record OfficeSettings(OfficePlan plan, OfficeTexts texts, List<String> warnings) {
    public OfficeSettings {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads and checks the file.
     *
     * @throws SettingsException with one sentence for each problem
     */
    public static OfficeSettings read(Path file) throws SettingsException {
        SettingsFile<OfficeFile> read = SettingsFile.read(file, OfficeFile.class);
        Findings findings = new Findings(read);
        OfficeFile office = LanguageOverlay.lay(file, read.value(), findings);
        new TextChecks(findings, office).check();
        new ServiceChecks(findings, office).check();
        new HeadingChecks(findings, office).check();
        new CounterChecks(findings, office).check();
        new RangeChecks(findings, office).check();
        new CallingChecks(findings, office).check();
        new CalendarChecks(findings, office).check();
        new IssueChecks(findings, office).check();
        new DeskChecks(findings, office).check();
        new KioskChecks(findings, office.kiosks()).check();
        findings.throwIfAny();
        return new OfficeSettings(PlanOf.file(office), TextsOf.file(office), findings.warnings());
    }
}
