package id.giliran.hub.http;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The OpenAPI 3.1 document, made from the table of routes and the records that travel. */
final class OpenApiDocument {
    private static final Set<String> NUMBERED = Set.of("counter", "kiosk", "reprint");

    private final Schemas schemas = new Schemas();

    /** The document as maps and lists, ready to be written as JSON. */
    static Map<String, Object> of(List<Route> routes, String version) {
        OpenApiDocument document = new OpenApiDocument();
        Map<String, Object> paths = new LinkedHashMap<>();
        routes.forEach(route -> paths.put(
                route.path().text(), Map.of(route.method().toLowerCase(Locale.ROOT), document.operation(route))));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("openapi", "3.1.0");
        whole.put("info", Map.of("title", "Giliran hub", "version", version));
        whole.put("paths", paths);
        whole.put("components", Map.of("schemas", document.schemas.named()));
        return whole;
    }

    private Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", route.summary());
        operation.put("x-permission", route.permission().word());
        operation.put("parameters", parameters(route));
        switch (route) {
            case Route.Act<?> act -> {
                operation.put("requestBody", Map.of("required", true, "content", json(act.body())));
                operation.put("responses", responses(json(act.reply())));
            }
            case Route.Report<?> report -> {
                operation.put("requestBody", Map.of("required", true, "content", json(report.body())));
                operation.put("responses", responses(json(ActReply.class)));
            }
            case Route.Ask<?> ask -> {
                operation.put("requestBody", Map.of("required", true, "content", json(ask.body())));
                operation.put("responses", responses(json(ask.reply())));
            }
            case Route.Knock<?> knock -> {
                if (knock.method().equals("POST")) {
                    operation.put("requestBody", Map.of("required", true, "content", json(knock.body())));
                }
                operation.put("responses", responses(json(knock.reply())));
            }
            case Route.Said<?> said -> {
                operation.put("requestBody", Map.of("required", true, "content", json(said.body())));
                operation.put(
                        "responses",
                        responses(
                                said.reply() == String.class
                                        ? content(ExportDesk.LINES, String.class)
                                        : json(said.reply())));
            }
            case Route.Look look -> operation.put("responses", responses(views(look.view())));
            case Route.Sheet sheet -> operation.put("responses", responses(content("text/html", String.class)));
            case Route.Page page -> operation.put("responses", responses(content(page.mediaType(), page.content())));
        }
        return operation;
    }

    private static List<Map<String, Object>> parameters(Route route) {
        Stream<Map<String, Object>> gaps = route.path().gaps().stream()
                .map(gap -> parameter(gap, "path", Map.of("type", NUMBERED.contains(gap) ? "integer" : "string")));
        Stream<Map<String, Object>> key = route instanceof Route.Act<?>
                ? Stream.of(parameter(
                        ApiPaths.IDEMPOTENCY_KEY,
                        "header",
                        Map.of("type", "string", "pattern", IdempotencyKey.FORM.pattern())))
                : Stream.empty();
        Stream<Map<String, Object>> operator =
                route instanceof Route.Act<?> && route.path().gaps().contains("counter")
                        ? Stream.of(parameter(
                                ApiPaths.OPERATOR,
                                "query",
                                false,
                                Map.of("type", "string", "pattern", OperatorName.FORM.pattern())))
                        : Stream.empty();
        return Stream.of(gaps, key, operator).flatMap(some -> some).toList();
    }

    private static Map<String, Object> parameter(String name, String in, Map<String, Object> schema) {
        return parameter(name, in, true, schema);
    }

    private static Map<String, Object> parameter(String name, String in, boolean required, Map<String, Object> schema) {
        return Map.of("name", name, "in", in, "required", required, "schema", schema);
    }

    private Map<String, Object> responses(Map<String, Object> content) {
        return Map.of(
                "200", Map.of("description", "Done, and durable.", "content", content),
                "default",
                        Map.of(
                                "description",
                                "Refused; the code says why.",
                                "content",
                                Map.of(Problem.MEDIA_TYPE, Map.of("schema", schemas.of(Problem.class)))));
    }

    private Map<String, Object> json(Class<?> type) {
        return content(Reply.JSON, type);
    }

    private Map<String, Object> content(String mediaType, Class<?> type) {
        return Map.of(mediaType, Map.of("schema", schemas.of(type)));
    }

    /** Once as JSON, or as a stream of events whose data is a frame with the view. */
    private Map<String, Object> views(Class<?> view) {
        return Map.of(
                Reply.JSON,
                Map.of("schema", schemas.of(view)),
                "text/event-stream",
                Map.of("schema", Map.of("type", "string")));
    }
}
