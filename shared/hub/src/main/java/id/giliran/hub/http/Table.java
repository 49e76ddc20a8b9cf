package id.giliran.hub.http;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds the route of a request, or says why there is none. */
final class Table {
    private final List<Route> routes;

    Table(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** A route and what stands in the gaps of its path. */
    record Hit(Route route, Map<String, String> gaps) {}

    Hit find(String method, String path) {
        List<String> parts = PathTemplate.parts(path);
        List<Hit> here = routes.stream()
                .flatMap(route -> route.path().match(parts).map(gaps -> new Hit(route, gaps)).stream())
                .toList();
        if (here.isEmpty()) {
            throw new ProblemException(Problems.notFound());
        }
        return here.stream()
                .filter(hit -> hit.route().method().equals(method))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problems.methodNotAllowed(new TreeSet<>(
                        here.stream().map(hit -> hit.route().method()).toList()))));
    }
}
