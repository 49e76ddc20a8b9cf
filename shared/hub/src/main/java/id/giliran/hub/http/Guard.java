package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import id.giliran.hub.access.Permission;
import java.util.Map;
import java.util.Optional;

/** The one place that lets a request pass or not, by the table of permissions. Nothing is read of its body before. */
final class Guard {
    private Guard() {}

    /**
     * Lets pass who may.
     *
     * @param asking nobody for a request without a certificate
     * @param gaps what stands in the gaps of the path
     * @throws ProblemException when he may not
     */
    static void check(Permission permission, Optional<Asking> asking, Map<String, String> gaps) {
        if (permission.who().anybody()) {
            return;
        }
        Asking known = asking.orElseThrow(() -> new ProblemException(Problems.noCertificate()));
        // A gap bears the name of the role whose number stands in it.
        String role = known.device().device().role().word();
        permission.refusal(known, Optional.ofNullable(gaps.get(role))).ifPresent(why -> {
            throw new ProblemException(
                    switch (why) {
                        case OTHER_DEVICES -> Problems.notPermitted("This device may not do this.");
                        case OTHER_NUMBER -> Problems.notPermitted("This device may do this for itself only.");
                        case NOBODY_SIGNED_IN -> Problems.notSignedIn();
                        case OTHER_PEOPLE -> Problems.notPermitted("Who is signed in here may not do this.");
                    });
        });
    }
}
