package id.giliran.hub.view;

import id.giliran.core.CounterState.Open;
import id.giliran.core.Office;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.StageRef;
import id.giliran.hub.access.Person;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.rule.RuleWords;
import id.giliran.protocol.view.OfficeHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What all views are made of: the office at one instant, its words and its plan. */
record Scene(Moment moment, OfficeTexts texts, OfficePlan plan, RuleWords rules, PeopleOfViews people) {
    Office office() {
        return moment.office();
    }

    Instant now() {
        return moment.now();
    }

    LocalDateTime officeTime() {
        return LocalDateTime.ofInstant(now(), plan.zone());
    }

    OfficeHead head() {
        return new OfficeHead(texts.name(), plan.zone().getId(), office().day().orElse(null), nextDay(), holiday());
    }

    /** Where some service is open all the same, the day is not told to be one. */
    private Map<String, String> holiday() {
        LocalDate today = officeTime().toLocalDate();
        return plan.services().stream().allMatch(service -> service.times().isHoliday(today))
                ? texts.holiday(today)
                : Map.of();
    }

    /** Today, or where today has been a business day already, the day after the last. */
    private LocalDate nextDay() {
        LocalDate today = officeTime().toLocalDate();
        LocalDate first = office().lastDay()
                .map(last -> office().dayOpen() ? last : last.plusDays(1))
                .orElse(today);
        return first.isAfter(today) ? first : today;
    }

    /** What the staff list calls somebody. */
    Optional<String> nameOf(String operator) {
        return people.person(operator).map(Person::name);
    }

    Map<String, String> name(Service service) {
        return texts.service(service.id()).name();
    }

    Map<String, String> serviceName(StageRef stage) {
        return texts.service(stage.service()).name();
    }

    int openCounters() {
        return Math.toIntExact(plan.counters().stream()
                .filter(counter -> office().counter(counter.number()) instanceof Open)
                .count());
    }

    /** Those that serve the stage. */
    int openCounters(StageRef stage) {
        return Math.toIntExact(plan.counters().stream()
                .filter(counter -> counter.serves().contains(stage))
                .filter(counter -> office().counter(counter.number()) instanceof Open)
                .count());
    }

    /** An enum constant as the protocol writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
