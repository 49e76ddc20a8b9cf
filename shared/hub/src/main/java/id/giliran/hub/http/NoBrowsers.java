package id.giliran.hub.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Refuses what a page in some browser of the LAN makes that browser ask. No program of Giliran is a page of the web. */
final class NoBrowsers {
    /** Every browser of today tells by it that a page, and which, is behind a request (W3C, Fetch Metadata). */
    private static final String FETCH_METADATA = "Sec-Fetch-Site";

    private final OwnNames names;

    NoBrowsers(OwnNames names) {
        this.names = names;
    }

    /** @throws ProblemException when a page is behind it, or it means another computer */
    void check(Request request) {
        if (!names.mean(Request.getServerName(request))) {
            throw new ProblemException(Problems.wrongHost());
        }
        if (request.getHeaders().contains(HttpHeader.ORIGIN)
                || request.getHeaders().contains(FETCH_METADATA)) {
            throw new ProblemException(Problems.fromAPage());
        }
    }
}
