package id.giliran.rehearsal.newoffice;

import static id.giliran.rehearsal.newoffice.NewPrograms.code;
import static id.giliran.rehearsal.newoffice.NewPrograms.taps;
import static id.giliran.rehearsal.newoffice.NewPrograms.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.rehearsal.screen.ScreenHand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README promises whoever sets up an office: start, read the code, type it; then somebody new signs in and works. */
final class SettingUpAnOfficeIT {
    private static final Pattern FIRST_SECRET = Pattern.compile("The first secret of rina is  (\\S+)  and");
    private static final String OWN_SECRET = "rumah pohon 27";

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void everyDeviceIsLetInByItsCodeAndSomebodyNewServesAVisitor() throws Exception {
        try (NewOffice office = new NewOffice(folder);
                NewPrograms programs = new NewPrograms(office)) {
            letIn(office, programs.kiosk());
            letIn(office, programs.display());
            letIn(office, programs.counter());

            signsInForTheFirstTime(office, programs);
            serves(programs);

            assertThat(office.types("devices", "revoke", "kiosk-1")).startsWith("Revoked: kiosk 1");
            until(programs.kiosk(), screen -> screen.words("admission-title").equals("Perangkat ini sudah dicabut"));
            assertThat(programs.kiosk().words("admission-detail")).contains("revoked");
        }
    }

    private static void letIn(NewOffice office, ScreenHand screen) throws IOException, InterruptedException {
        assertThat(office.types("pair", code(screen))).startsWith("Let in: ");
        until(screen, each -> !each.sees("admission"));
    }

    private static void signsInForTheFirstTime(NewOffice office, NewPrograms programs)
            throws IOException, InterruptedException {
        Matcher first = FIRST_SECRET.matcher(office.types("staff", "add", "rina", "--name", "Rina Wulandari"));
        assertThat(first.find()).isTrue();
        programs.types("operator", "rina");
        programs.types("secret", first.group(1));
        taps(programs.counter(), "sign-in", screen -> screen.sees("panel-new-secret"));
        programs.types("new-secret-chosen", OWN_SECRET);
        programs.types("new-secret-again", OWN_SECRET);
        taps(programs.counter(), "new-secret", screen -> screen.sees("primary"));
        assertThat(programs.counter().words()).contains("Rina Wulandari").doesNotContain(OWN_SECRET);
    }

    private static void serves(NewPrograms programs) {
        until(programs.kiosk(), screen -> !screen.buttons("service-").isEmpty());
        taps(programs.kiosk(), "service-information", screen -> screen.sees("done"));
        until(programs.counter(), screen -> screen.words("primary").startsWith("Panggil L001"));
        taps(programs.counter(), "primary", screen -> screen.words("primary").matches("(Mulai|Selesai).*"));
        until(programs.display(), screen -> screen.words().replace(" ", "").contains("L001"));
    }
}
