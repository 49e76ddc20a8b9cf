package id.giliran.printing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What holds in this module only; the rules of the whole house stand with the rehearsal. */
class PrintingArchitectureTest {
    private static final JavaClasses PRINTING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.giliran.printing");

    @Test
    void thePaperPrinterSharesNothingWithTheEncoderThatItChecks() {
        noClasses()
                .that()
                .resideInAPackage("..paper")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..escpos")
                .check(PRINTING);
    }

    @Test
    void theEncoderKnowsNeitherPortsNorFilesNorPictures() {
        noClasses()
                .that()
                .resideInAPackage("..escpos")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..port", "..paper", "java.nio.file..", "java.awt..", "java.util.concurrent..")
                .check(PRINTING);
    }
}
