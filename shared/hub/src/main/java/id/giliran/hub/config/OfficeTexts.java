package id.giliran.hub.config;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of one office, in every language of its screens.
 *
 * @param name of the office, by language
 * @param languages of the screens, the first is Indonesian
 * @param numberOnScreen whether a visitor may go with the number on the screen when no paper comes
 * @param withoutHub the office's sentence for a visitor who can get no number because the hub is away, by language
 * @param places where counters are, by language; only those of which it is said
 * @param holidays their names, by language
 * @param priorityOnDisplay whether the hall sees that a called ticket has priority
 * @param pauseReasons what an operator chooses from; empty when any words will do
 * @param headings under which kiosks show the services, parents before children; empty for one flat list
 * @param attentionAfter how long nothing may be done at a counter before its tickets are told to the office
 */
public record OfficeTexts(
        Map<String, String> name,
        List<String> languages,
        Optional<Path> logo,
        Map<ServiceId, ServiceTexts> services,
        List<GroupTexts> priorityGroups,
        boolean numberOnScreen,
        Map<String, String> withoutHub,
        Map<CounterNumber, Map<String, String>> places,
        boolean priorityOnDisplay,
        Map<LocalDate, Map<String, String>> holidays,
        List<PauseReasonTexts> pauseReasons,
        Duration attentionAfter,
        List<HeadingTexts> headings) {
    /** The language that every text has. */
    public static final String INDONESIAN = "id";

    public OfficeTexts {
        languages = List.copyOf(languages);
        priorityGroups = List.copyOf(priorityGroups);
        pauseReasons = List.copyOf(pauseReasons);
        headings = List.copyOf(headings);
    }

    /** The words of a service; its id where an older plan knows a service that the settings no longer have. */
    public ServiceTexts service(ServiceId service) {
        ServiceTexts known = services.get(service);
        return known != null ? known : ServiceTexts.unknown(everywhere(service.value()));
    }

    /** The name of a stage by language; its id where the settings do not know it. */
    public Map<String, String> stage(StageRef stage) {
        Map<String, String> known = service(stage.service()).stages().get(stage.stage());
        return known != null ? known : everywhere(stage.stage().value());
    }

    /** One line of what a service asks to bring, by language; without those of which the settings no longer know it. */
    public Map<String, String> requirement(ServiceId service, int place) {
        return service(service).requirements().entrySet().stream()
                .filter(list -> place >= 1 && place <= list.getValue().size())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, list -> list.getValue().get(place - 1)));
    }

    /** Where the counter is, by language; empty where it is not said. */
    public Map<String, String> place(CounterNumber counter) {
        return places.getOrDefault(counter, Map.of());
    }

    /** The ids of the priority groups, in alphabetical order. */
    public Set<String> groupIds() {
        return priorityGroups.stream().map(GroupTexts::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the reasons for a pause, in the order of the file. */
    public List<String> pauseReasonIds() {
        return pauseReasons.stream().map(PauseReasonTexts::id).toList();
    }

    private Map<String, String> everywhere(String word) {
        return languages.stream().collect(Collectors.toUnmodifiableMap(language -> language, language -> word));
    }

    /**
     * The words of one service, each by language.
     *
     * @param colour 1 to 5
     * @param heading id of the heading that it stands under
     * @param words what visitors may call it when they search, beside its name
     */
    public record ServiceTexts(
            int colour,
            Map<String, String> name,
            Map<String, List<String>> requirements,
            Map<String, String> zone,
            Map<StageId, Map<String, String>> stages,
            Optional<String> heading,
            Map<String, List<String>> words) {
        /** One that the settings no longer have. */
        static ServiceTexts unknown(Map<String, String> name) {
            return new ServiceTexts(1, name, Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of());
        }
    }

    /**
     * A heading on the kiosk, by language.
     *
     * @param under id of the heading above
     */
    public record HeadingTexts(String id, Map<String, String> name, Optional<String> under) {}

    /** Whether a visitor of this group gets priority, if any group does; one that the settings do not know has no limits. */
    public boolean givesPriority(String group, int counted, LocalTime time) {
        return priorityGroups.stream()
                .filter(known -> known.id().equals(group))
                .allMatch(
                        known -> known.isTimeFor(time) && known.quota().stream().noneMatch(quota -> counted >= quota));
    }

    /** What the office is closed for on this date, by language; empty on a day that is no holiday. */
    public Map<String, String> holiday(LocalDate date) {
        return holidays.getOrDefault(date, Map.of());
    }

    /**
     * A priority group as visitors know it.
     *
     * @param name the respectful name, by language
     * @param companion whether one person who comes along is served with the visitor
     * @param quota most of the group a day; not in the plan of the day, as the journal must not tell the group of a ticket
     * @param window the time of day in which the group gets priority
     */
    public record GroupTexts(
            String id, Map<String, String> name, boolean companion, OptionalInt quota, Optional<OpenHours> window) {
        /** Whether the group gets priority at this time of the day. */
        public boolean isTimeFor(LocalTime time) {
            return window.stream().allMatch(span -> span.contains(time));
        }
    }

    /** Why a counter pauses, by language. */
    public record PauseReasonTexts(String id, Map<String, String> name) {}
}
