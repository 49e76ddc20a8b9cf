package id.giliran.hub.view;

import id.giliran.core.IssueRules;
import id.giliran.core.estimate.Outlook;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Service;
import id.giliran.hub.config.OfficeTexts.HeadingTexts;
import id.giliran.hub.config.OfficeTexts.ServiceTexts;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.KioskView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The view of a kiosk. */
record KioskScene(Scene scene, int number, Predicate<LocalDate> appointments) {
    KioskView view() {
        return new KioskView(
                scene.head(),
                scene.plan().services().stream().map(this::tile).toList(),
                new PriorityOffer(scene).groups(),
                scene.openCounters(),
                others(),
                reprints(),
                scene.texts().numberOnScreen(),
                scene.texts().withoutHub(),
                scene.texts().headings().stream().map(KioskScene::heading).toList(),
                scene.office().day().filter(appointments).isPresent(),
                isStaffComing());
    }

    private static KioskView.Heading heading(HeadingTexts texts) {
        return new KioskView.Heading(texts.id(), texts.name(), texts.under().orElse(null));
    }

    private boolean isStaffComing() {
        return scene.moment().kiosks().stream().anyMatch(kiosk -> kiosk.kiosk() == number && kiosk.staffComing());
    }

    private List<KioskLine> others() {
        return scene.moment().kiosks().stream()
                .filter(kiosk -> kiosk.kiosk() != number)
                .toList();
    }

    private List<KioskView.Reprint> reprints() {
        return scene.office().reprints(new KioskNumber(number)).stream()
                .flatMap(reprint -> IssuedTicket.reply(scene.office(), reprint.ticket()).stream()
                        .map(issued -> new KioskView.Reprint(reprint.number(), issued)))
                .toList();
    }

    private @Nullable Estimate estimate(Service service) {
        return IssuedTicket.estimate(
                scene.office().outlook(service.id(), false, scene.now()).flatMap(Outlook::range));
    }

    private KioskView.ServiceTile tile(Service service) {
        ServiceTexts texts = scene.texts().service(service.id());
        Optional<ServiceClosed> closed = ServiceClosed.now(scene, service);
        return new KioskView.ServiceTile(
                service.id().value(),
                String.valueOf(service.letter()),
                texts.colour(),
                texts.name(),
                texts.requirements(),
                texts.zone(),
                service.stages().size(),
                scene.office().waiting(service.id()),
                closed.map(ServiceClosed::why).orElse(null),
                closed.map(ServiceClosed::opensAt).orElse(null),
                texts.heading().orElse(null),
                texts.words(),
                scene.openCounters(service.firstStage()),
                closed.isPresent() ? null : estimate(service),
                service.mostParty().orElse(1),
                closed.isEmpty()
                        && new IssueRules(scene.office(), service, scene.now())
                                .servedTooLate(false)
                                .isPresent());
    }
}
