package id.giliran.hub.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;

/** What keeps a browser from making more of an answer than it is: the hub speaks to programs, and a page holds words only. */
final class SafeHeaders {
    private SafeHeaders() {}

    static void put(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Strict-Transport-Security", "max-age=31536000");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
    }
}
