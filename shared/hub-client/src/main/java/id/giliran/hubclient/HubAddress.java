package id.giliran.hubclient;

import java.net.URI;
import java.util.regex.Pattern;

/** Where the hub is: checked once, before anything is sent. */
record HubAddress(URI root) {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]", Pattern.CASE_INSENSITIVE);

    /**
     * @throws IllegalArgumentException with a sentence for whoever wrote the address
     */
    HubAddress {
        require("http".equalsIgnoreCase(root.getScheme()), root, "it must begin with http://");
        String host = root.getHost();
        require(host != null, root, "it names no host");
        require(
                root.getRawUserInfo() == null && root.getRawQuery() == null && root.getRawFragment() == null,
                root,
                "it must hold a host and a port only");
        String path = root.getRawPath();
        require(path == null || path.isEmpty() || path.equals("/"), root, "it must end after the port");
        require(
                LOOPBACK.matcher(String.valueOf(host)).matches(),
                root,
                "until the LAN is protected the hub is reached on its own machine only");
    }

    URI resolve(String path) {
        return root.resolve(checked(path));
    }

    /**
     * A path as it can be sent.
     *
     * @throws IllegalArgumentException if it is a mistake of the program
     */
    static String checked(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The path \"" + path + "\" must begin with /.");
        }
        return path;
    }

    private static void require(boolean fine, URI root, String why) {
        if (!fine) {
            throw new IllegalArgumentException("The hub's address \"" + root + "\" cannot be used: " + why
                    + ". Write it like http://127.0.0.1:8400.");
        }
    }
}
