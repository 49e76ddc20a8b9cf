package id.giliran.kiosk.headings;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.Ways;
import id.giliran.protocol.view.KioskView.Heading;
import id.giliran.protocol.view.KioskView.ServiceTile;
import org.junit.jupiter.api.Test;

final class ServiceTreeTest {
    private final ServiceTree tree = new ServiceTree(Ways.withHeadings());

    @Test
    void flatOfficeHasOneLevel() {
        ServiceTree flat = new ServiceTree(Offices.open());

        assertThat(flat.headingsUnder(null)).isEmpty();
        assertThat(flat.servicesUnder(null)).hasSize(6);
    }

    @Test
    void headingsComeWithTheServicesThatStandByThemselves() {
        assertThat(tree.headingsUnder(null)).extracting(Heading::id).containsExactly("passports", "foreigners");
        assertThat(tree.servicesUnder(null)).extracting(ServiceTile::id).containsExactly("information");
    }

    @Test
    void headingsUnderHeadingsKeepTheirPath() {
        assertThat(tree.headingsUnder("foreigners")).extracting(Heading::id).containsExactly("permits");
        assertThat(tree.servicesWithin("foreigners")).isEqualTo(3);
        assertThat(tree.pathTo("permits")).extracting(Heading::id).containsExactly("foreigners", "permits");
    }

    @Test
    void headingThatTheOfficeHasNotIsPassedOver() {
        assertThat(tree.pathTo("nowhere")).isEmpty();
        assertThat(tree.pathTo(null)).isEmpty();
        assertThat(tree.servicesUnder("nowhere")).isEmpty();
    }

    @Test
    void everyServiceStandsSomewhere() {
        int under = tree.headingsUnder(null).stream()
                .mapToInt(heading -> tree.servicesWithin(heading.id()))
                .sum();

        assertThat(under + tree.servicesUnder(null).size())
                .isEqualTo(Ways.withHeadings().services().size());
    }
}
