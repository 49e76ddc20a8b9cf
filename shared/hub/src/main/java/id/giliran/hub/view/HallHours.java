package id.giliran.hub.view;

import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.Service;
import id.giliran.protocol.view.HallView.OpenSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When numbers are given, all services together: what overlaps or touches is one span. */
record HallHours(List<Service> services, ZoneId zone) {
    List<OpenSpan> on(LocalDate day) {
        List<OpenSpan> spans = new ArrayList<>();
        services.stream()
                .flatMap(service -> service.times().issuingOn(day).stream())
                .sorted(Comparator.comparing(OpenHours::from))
                .forEach(hours -> join(spans, new OpenSpan(at(day, hours.from()), at(day, hours.to()))));
        return List.copyOf(spans);
    }

    private static void join(List<OpenSpan> spans, OpenSpan next) {
        if (spans.isEmpty() || spans.getLast().until().isBefore(next.from())) {
            spans.add(next);
            return;
        }
        OpenSpan last = spans.removeLast();
        spans.add(new OpenSpan(last.from(), last.until().isAfter(next.until()) ? last.until() : next.until()));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
