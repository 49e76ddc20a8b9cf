package id.giliran.counterclient.asking;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.request.SignInRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people ask of the hub by name and secret. A secret lives in the request alone. */
public final class PeopleActs {
    private PeopleActs() {}

    /** Somebody opens a counter, or takes it over. */
    public static Wish signIn(String words, int counter, SignInRequest request) {
        return asking(words, ApiPaths.counter(counter, CounterAct.SIGN_IN), request);
    }

    /** Somebody chooses a new secret. */
    public static Wish changeSecret(String words, ChangeSecretRequest request) {
        return asking(words, ApiPaths.SECRET, request);
    }

    /** Somebody consents to what another one may not do alone. */
    public static Wish consent(String words, ConsentRequest request) {
        return asking(words, ApiPaths.CONSENTS, request);
    }

    /** A secret that was not typed. */
    public static @Nullable String secret(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static Wish asking(String words, String path, Object request) {
        Function<ActSender, ActResult<ActReply>> send = hub -> hub.act(path, request, ActReply.class);
        return Wish.of(words, send);
    }
}
