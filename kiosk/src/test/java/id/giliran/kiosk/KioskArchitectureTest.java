package id.giliran.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class KioskArchitectureTest {
    private static final JavaClasses KIOSK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.giliran.kiosk");

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .resideInAnyPackage("..kiosk.visit..", "..kiosk.issuing..", "..kiosk.wording..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(KIOSK);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("id.giliran.kiosk.(*)..").should().beFreeOfCycles().check(KIOSK);
    }

    @Test
    void onlyTheProgramKnowsItsParts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.giliran.kiosk")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.giliran.kiosk")
                .check(KIOSK);
    }
}
