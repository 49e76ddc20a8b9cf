package id.giliran.hub.http;

import id.giliran.hub.metrics.MetricsPage;
import id.giliran.protocol.Json;
import id.giliran.protocol.view.Health;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the hub tells about itself. */
final class Pages {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HubApi api;
    private volatile @Nullable String openApi;

    Pages(HubApi api) {
        this.api = api;
    }

    /** A hub that cannot store says so in the status too, for whoever looks at nothing else. */
    Reply health() {
        Health health = api.health().get();
        int status = health.status().equals(Health.FAILING) ? UNAVAILABLE : OK;
        return new Reply(status, Reply.JSON, Json.write(health), Map.of());
    }

    Reply metrics() {
        return new Reply(OK, MetricsPage.MEDIA_TYPE, api.metrics().get(), Map.of());
    }

    /** Made when somebody asks, which few ever do. */
    Reply openApi(List<Route> routes) {
        String document = openApi;
        if (document == null) {
            document = Json.write(OpenApiDocument.of(routes, api.version()));
            openApi = document;
        }
        return Reply.json(document);
    }
}
