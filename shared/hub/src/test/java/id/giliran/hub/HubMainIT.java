package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.config.HubSettings;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.NoBody;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class HubMainIT {
    private static final Path CONFIG = Path.of("../../config");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aMistakeInTheOfficeIsToldInOneLineAndEndsWithTwo() throws Exception {
        Files.copy(CONFIG.resolve("hub.yaml"), folder.resolve("hub.yaml"));
        Files.writeString(
                folder.resolve("office.yaml"),
                Files.readString(CONFIG.resolve("office.yaml")).replace("letter: C", "letter: A"));

        assertThat(run("--config", folder.toString(), "--data", folder.toString(), "--port", "0"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .endsWith("services[1].letter: the letter A is "
                        + "used by passport-new and by passport-renewal. Give one of them another letter.");
    }

    @Test
    void anAbsentFolderIsToldInOneLineAndEndsWithTwo() {
        assertThat(run("--config", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("there is no such file");
    }

    @Test
    void aTakenPortEndsWithTwo() throws Exception {
        try (Hub other = Hub.start(new HubSettings(HubTrial.OFFICE, folder.resolve("other"), 0))) {
            assertThat(run(
                            "--config",
                            CONFIG.toString(),
                            "--data",
                            folder.toString(),
                            "--port",
                            Integer.toString(other.port())))
                    .isEqualTo(2);
            assertThat(err.toString().lines()).singleElement().asString().startsWith("Port " + other.port());
        }
    }

    @Test
    void verifyCountsWhatASoundJournalHolds() throws Exception {
        try (HubTrial hub = HubTrial.open(folder)) {
            hub.signIn(4);
            hub.waiting("information");
            hub.callNext(4);
        }

        assertThat(run("verify", "--data", folder.toString())).isZero();
        assertThat(out.toString().lines()).containsExactly("5 rows, 1 days, 1 tickets, 1 calls", "chain whole");
    }

    @Test
    void verifyFindsAChangedPast() throws Exception {
        try (HubTrial hub = HubTrial.open(folder)) {
            hub.waiting("information");
        }
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + Hub.journalIn(folder));
                Statement statement = journal.createStatement()) {
            statement.execute("DROP TRIGGER journal_is_never_updated");
            statement.executeUpdate("UPDATE journal SET hub_time = hub_time + 1 WHERE seq = 2");
        }

        assertThat(run("verify", "--data", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("3 rows").doesNotContain("chain whole");
    }

    @Test
    void aBackupIsMadeListedAndRestoredByCommand() throws Exception {
        try (HubTrial hub = HubTrial.open(folder)) {
            hub.waiting("information");
        }
        assertThat(run("backup", "--config", CONFIG.toString(), "--data", folder.toString()))
                .isZero();
        assertThat(run("backups", "--config", CONFIG.toString(), "--data", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("3 rows, newest day 2026-11-23, ");

        assertThat(run("restore", "--config", CONFIG.toString(), "--data", folder.toString()))
                .isZero();

        assertThat(out.toString())
                .contains("was restored from ", "What was there before was moved to ", "numbers up to A025");
        assertThat(run("verify", "--data", folder.toString())).isZero();
        assertThat(run("restore", "--config", CONFIG.toString(), "--from", "none.db"))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("The backup none.db");
    }

    @Test
    void theSealOfADaySheetShowsALaterChange() throws Exception {
        try (HubTrial hub = HubTrial.open(folder)) {
            hub.waiting("information");
            hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        }
        assertThat(run("day", "--config", CONFIG.toString(), "--data", folder.toString(), "--language", "en"))
                .isZero();
        Matcher seal = Pattern.compile("--seal (2026-11-23=[0-9a-f]{64})").matcher(out.toString());
        assertThat(seal.find()).isTrue();

        assertThat(run("verify", "--data", folder.toString(), "--seal", seal.group(1)))
                .isZero();
        assertThat(run("verify", "--data", folder.toString(), "--seal", "2026-11-23=" + "00".repeat(32)))
                .isEqualTo(1);
        assertThat(out.toString()).contains("The seal of 2026-11-23 does not fit");
        assertThat(run("day", "--config", CONFIG.toString(), "--data", folder.toString(), "--day", "2026-11-24"))
                .isEqualTo(2);
    }

    @Test
    void verifyWithoutAJournalEndsWithTwo() {
        assertThat(run("verify", "--data", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("There is no journal");
    }

    @Test
    void aHubInAProcessOfItsOwnTellsItsAddressAndEndsCleanlyWhenAsked() throws Exception {
        try (HubProgram hub = HubProgram.start(CONFIG, folder)) {
            assertThat(health(hub)).isEqualTo(200);

            hub.ask();

            assertThat(hub.exitStatus()).isEqualTo(143);
            assertThat(hub.console()).doesNotContain("ERROR", "WARN", "Exception");
            assertThat(Hub.journalIn(folder).resolveSibling("journal.db-wal")).doesNotExist();
        }
    }

    private static int health(HubProgram hub) throws Exception {
        try (HttpClient client = hub.client()) {
            return client.send(
                            HttpRequest.newBuilder(hub.address().resolve("/api/v1/health"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private int run(String... arguments) {
        CommandLine commandLine = HubMain.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
