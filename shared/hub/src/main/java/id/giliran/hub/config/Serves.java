package id.giliran.hub.config;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import java.util.List;

/** The names under which counters list what they serve. */
final class Serves {
    private Serves() {}

    static String name(OfficeFile.ServiceEntry service, OfficeFile.StageEntry stage) {
        return service.id() + "/" + stage.id();
    }

    static List<String> services(OfficeFile office) {
        return office.services().stream().map(OfficeFile.ServiceEntry::id).toList();
    }

    static List<String> allStages(OfficeFile office) {
        return office.services().stream()
                .flatMap(service -> service.stages().stream().map(stage -> name(service, stage)))
                .toList();
    }

    static StageRef ref(String stage) {
        int slash = stage.indexOf('/');
        return new StageRef(new ServiceId(stage.substring(0, slash)), new StageId(stage.substring(slash + 1)));
    }

    /** The stages that a written name stands for; none when it is unknown. */
    static List<String> stages(OfficeFile office, String written) {
        return allStages(office).stream()
                .filter(stage -> stage.equals(written) || stage.startsWith(written + "/"))
                .toList();
    }
}
