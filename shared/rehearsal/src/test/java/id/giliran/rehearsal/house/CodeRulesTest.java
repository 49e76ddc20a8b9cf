package id.giliran.rehearsal.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which code may know what. Each rule is one sentence of the design, and a build that breaks one fails. */
final class CodeRulesTest {
    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            LocalTime.class.getName(),
            ZonedDateTime.class.getName());

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = House.classes();
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(House.MODULES)
                .allSatisfy(module -> assertThat(
                                Files.isDirectory(House.root().resolve(module).resolve("target/classes")))
                        .as(module)
                        .isTrue());
        assertThat(house).hasSizeGreaterThan(100);
    }

    @Test
    void theCoreKnowsOnlyItselfAndPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("id.giliran.core..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "id.giliran.core..",
                        "java.lang..",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.time..")))
                .because("the queue itself touches no file, socket, thread or log"));
    }

    @Test
    void theCoreReadsNoClockAndTakesNoChance() {
        check(noClasses()
                .that()
                .resideInAPackage("id.giliran.core..")
                .should()
                .callMethodWhere(readingAClock())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Clock.class,
                        java.util.Random.class,
                        java.util.UUID.class,
                        java.util.Timer.class,
                        java.util.Scanner.class,
                        Thread.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("time and chance come in as arguments, so that a day can be applied again"));
    }

    @Test
    void sqlLivesInTheJournalTheHubsRegistryAndTheKiosksOwnFileAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "id.giliran.hub.journal..", "id.giliran.hub.access.store..", "id.giliran.kiosk.offline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."));
    }

    @Test
    void jettyLivesInHttpAndPushAlone() {
        check(noClasses()
                .that(not(resideInAnyPackage("id.giliran.hub.http..", "id.giliran.hub.push..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty.."));
    }

    @Test
    void serialPortsLiveWithThePrinterTheCounterPanelsTheKeypadAndTheScannerAlone() {
        check(noClasses()
                .that(not(resideInAnyPackage(
                        "id.giliran.printing.port..",
                        "id.giliran.display.counterpanel..",
                        "id.giliran.counterclient.keypad..",
                        "id.giliran.kiosk.scanner..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fazecast.jSerialComm.."));
    }

    @Test
    void counterPanelsKnowNoScreen() {
        check(noClasses()
                .that()
                .resideInAPackage("id.giliran.display.counterpanel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "id.giliran.fx..", "id.giliran.display.hall.."));
    }

    @Test
    void clientsKnowNeitherCoreNorHub() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "id.giliran.kiosk..",
                        "id.giliran.display..",
                        "id.giliran.counterclient..",
                        "id.giliran.hubclient..",
                        "id.giliran.fx..",
                        "id.giliran.printing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.giliran.core..", "id.giliran.hub.."));
    }

    @Test
    void theHubKnowsNoScreen() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "id.giliran.core..",
                        "id.giliran.protocol..",
                        "id.giliran.settings..",
                        "id.giliran.hub..",
                        "id.giliran.hubclient..",
                        "id.giliran.watch..",
                        "id.giliran.printing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "id.giliran.fx.."));
    }

    @Test
    void onlyTheKioskPrints() {
        check(noClasses()
                .that(not(resideInAnyPackage("id.giliran.printing..", "id.giliran.kiosk..", "id.giliran.rehearsal..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.giliran.printing.."));
    }

    @Test
    void aViewModelHoldsNoNode() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("a view model runs with no toolkit started"));
    }

    @Test
    void noPackagesFormACycle() {
        check(slices().matching("id.giliran.(**)").should().beFreeOfCycles());
    }

    @Test
    void nobodyPrintsToTheConsoleOrSleeps() {
        check(noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethodWhere(named(Thread.class, "sleep"))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "is printStackTrace", call -> call.getTarget().getName().equals("printStackTrace"))));
    }

    @Test
    void aRoomIsNamedForAThing() {
        check(noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..misc..", "..base..", "..helper..")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)"));
    }

    @Test
    void everythingLivesUnderOneRoof() {
        check(classes().should().resideInAPackage("id.giliran.."));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> readingAClock() {
        return DescribedPredicate.describe("reads a clock", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            return target.getName().equals("now")
                    && CLOCKS.contains(target.getOwner().getName());
        });
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> named(
            Class<?> owner, String method) {
        return DescribedPredicate.describe(
                "is " + owner.getSimpleName() + "." + method,
                call -> call.getTarget().getName().equals(method)
                        && call.getTarget().getOwner().isEquivalentTo(owner));
    }

    private static void check(ArchRule rule) {
        rule.check(house);
    }
}
