package id.giliran.hub.http;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.Asking;
import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.hub.people.Consented;
import id.giliran.hub.people.People;
import id.giliran.hub.people.StaffException;
import id.giliran.hub.people.StaffList;
import id.giliran.hub.people.Verdict;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.FirstSecretReply;
import id.giliran.protocol.reply.StaffReply;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.PersonNameRequest;
import id.giliran.protocol.request.PersonRoleRequest;
import id.giliran.protocol.request.ResetSecretRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Keeps the staff list for the hub's owner, and takes what people say with their secrets. */
final class StaffDesk {
    private static final Reply DONE = Reply.json(Json.write(ActReply.DONE));

    private final People people;
    private final ViewBoard board;
    private final HubClock clock;

    StaffDesk(People people, ViewBoard board, HubClock clock) {
        this.people = people;
        this.board = board;
        this.clock = clock;
    }

    Reply list() {
        return Reply.json(Json.write(new StaffReply(people.staff().lines().stream()
                .map(line -> new StaffReply.Line(
                        line.person().id(),
                        line.person().name(),
                        line.person().role().word(),
                        line.first()))
                .toList())));
    }

    /** Something that is done to the list. */
    private interface Change {
        Reply made() throws StaffException;
    }

    private CompletableFuture<Reply> changed(Asking asking, String act, String person, String detail, Change change) {
        try {
            Reply reply = change.made();
            people.note(new AccessNote(act, asking.device().id(), person, detail));
            board.refresh();
            return CompletableFuture.completedFuture(reply);
        } catch (StaffException refused) {
            throw new ProblemException(PeopleProblems.staffRefused(String.valueOf(refused.getMessage())));
        }
    }

    CompletableFuture<Reply> add(Asking asking, Map<String, String> gaps, AddPersonRequest body) {
        Person person = new Person(id(gaps), body.name().strip(), role(body.role()));
        return changed(
                asking,
                "person-added",
                person.id(),
                person.role().word(),
                () -> secret(person.id(), people.staff().add(person, Optional.ofNullable(body.secret()))));
    }

    CompletableFuture<Reply> reset(Asking asking, Map<String, String> gaps, ResetSecretRequest body) {
        String id = id(gaps);
        return changed(asking, "secret-reset", id, "", () -> {
            String secret = people.staff().reset(id, Optional.ofNullable(body.secret()));
            people.doorkeeper().forgive(id);
            return secret(id, secret);
        });
    }

    private static Reply secret(String person, String secret) {
        return Reply.json(Json.write(new FirstSecretReply(person, secret)));
    }

    CompletableFuture<Reply> role(Asking asking, Map<String, String> gaps, PersonRoleRequest body) {
        String id = id(gaps);
        PersonRole role = role(body.role());
        return changed(asking, "role-changed", id, role.word(), () -> {
            people.staff().changeRole(id, role);
            return DONE;
        });
    }

    CompletableFuture<Reply> rename(Asking asking, Map<String, String> gaps, PersonNameRequest body) {
        String id = id(gaps);
        return changed(asking, "person-renamed", id, "", () -> {
            people.staff().rename(id, body.name().strip());
            return DONE;
        });
    }

    CompletableFuture<Reply> remove(Asking asking, Map<String, String> gaps, NoBody body) {
        String id = id(gaps);
        return changed(asking, "person-removed", id, "", () -> {
            people.staff().remove(id);
            people.doorkeeper().forget(id);
            return DONE;
        });
    }

    private static String id(Map<String, String> gaps) {
        return StaffList.meant(gaps.getOrDefault("person", ""));
    }

    private static PersonRole role(String written) {
        String known = String.join(
                ", ", Arrays.stream(PersonRole.values()).map(PersonRole::word).toList());
        return PersonRole.of(written).orElseThrow(() -> Fields.invalid("role", "Known are: " + known + "."));
    }

    CompletableFuture<Reply> changeSecret(Asking asking, Map<String, String> gaps, ChangeSecretRequest body) {
        return people.doorkeeper()
                .change(body.person(), body.secret(), body.chosen(), asking.device())
                .thenApply(
                        verdict -> verdict instanceof Verdict.Known ? DONE : Reply.problem(PeopleProblems.of(verdict)));
    }

    CompletableFuture<Reply> consent(Asking asking, Map<String, String> gaps, ConsentRequest body) {
        String known = String.join(
                ", ", Arrays.stream(Consented.values()).map(Consented::word).toList());
        Consented act = Consented.of(body.act()).orElseThrow(() -> Fields.invalid("act", "Known are: " + known + "."));
        return people.consent(asking.device(), act, body.person(), body.secret())
                .thenApply(verdict ->
                        verdict instanceof Verdict.Known ? DONE : Reply.problem(PeopleProblems.ofConsent(verdict)));
    }

    CompletableFuture<Reply> present(Asking asking, Map<String, String> gaps, NoBody body) {
        var counter = Fields.counter(gaps);
        if (!people.sessions().works(asking.device(), counter.value())) {
            throw new ProblemException(Problems.notSignedIn());
        }
        people.presence().present(counter, clock.now());
        board.refresh();
        return CompletableFuture.completedFuture(DONE);
    }
}
