package id.giliran.hub.http;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.AtCounter;
import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.ByOperator;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.ticket.Waiting;
import id.giliran.hub.access.Asking;
import id.giliran.hub.access.Person;
import id.giliran.hub.people.Consented;
import id.giliran.hub.people.People;
import id.giliran.hub.people.StaffList;
import id.giliran.hub.people.Verdict;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.SignInRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Puts into an act who asks it, and lets it pass only with the secret or the consent that it needs. */
final class PersonalActs {
    private final People people;
    private final CommandGate gate;
    private final HubClock clock;
    private final Executor threads;

    /** @param threads a new one for each act that must wait for the disk */
    PersonalActs(People people, CommandGate gate, HubClock clock, Executor threads) {
        this.people = people;
        this.gate = gate;
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * The order as the writer takes it.
     *
     * @param body as it was asked
     * @return fails with {@link ProblemException} when it may not be done so
     */
    CompletableFuture<Order> of(Order order, Record body, String key, Asking asking) {
        boolean console = asking.device().device().role() == DeviceRole.CONSOLE;
        return switch (order.command()) {
            case SignIn signIn when console -> done(order.of(ownersWord(signIn)));
            case SignIn signIn -> signIn(order, signIn, (SignInRequest) body, asking);
            case CallTicket call when !console -> called(order, call, key, asking);
            case AtCounter _ when !console -> done(order.by(id(asking)));
            case BeginOverride _ when console -> consented(order, Consented.OVERRIDE, key, asking);
            case BeginOverride begin -> consented(order.of(by(begin, asking)), Consented.OVERRIDE, key, asking);
            case EndOverride end when !console -> done(order.of(by(end, asking)));
            case OpenDay _ -> consented(order, Consented.OPEN_DAY, key, asking);
            case CloseDay _ -> consented(order, Consented.CLOSE_DAY, key, asking);
            default -> done(order);
        };
    }

    private static CompletableFuture<Order> done(Order order) {
        return CompletableFuture.completedFuture(order);
    }

    private static String id(Asking asking) {
        return asking.person().map(Person::id).orElseThrow(() -> new ProblemException(Problems.notSignedIn()));
    }

    /** An id of the staff list however it is typed; anything else as the owner writes it. */
    private SignIn ownersWord(SignIn signIn) {
        return people.staff()
                .person(StaffList.meant(signIn.operator()))
                .map(person -> new SignIn(signIn.counter(), person.id(), signIn.takeOver()))
                .orElse(signIn);
    }

    private CompletableFuture<Order> signIn(Order order, SignIn signIn, SignInRequest body, Asking asking) {
        String secret = body.secret();
        if (secret == null) {
            throw FieldLimits.missing("secret");
        }
        return people.doorkeeper().ask(body.operator(), secret, asking.device()).thenApply(verdict -> switch (verdict) {
            case Verdict.Known(Person person) -> order.of(new SignIn(signIn.counter(), person.id(), signIn.takeOver()));
            default -> throw new ProblemException(PeopleProblems.of(verdict));
        });
    }

    private CompletableFuture<Order> called(Order order, CallTicket call, String key, Asking asking) {
        Order asked = order.by(id(asking));
        return gate.look(office -> isPastMany(office, call))
                .thenCompose(past -> past ? consented(asked, Consented.CALL, key, asking) : done(asked));
    }

    /** A visitor who comes back after a call in vain waits no more, and is nobody's favour. */
    private boolean isPastMany(Office office, CallTicket call) {
        return office.dayOpen()
                && office.counter(call.counter()) instanceof Staffed
                && office.ticket(call.number())
                        .filter(Waiting.class::isInstance)
                        .filter(ticket -> office.waitingFor(call.counter(), clock.now(), people.callPast() + 1).stream()
                                .noneMatch(score -> score.ticket().equals(ticket.id())))
                        .isPresent();
    }

    private CompletableFuture<Order> consented(Order order, Consented act, String key, Asking asking) {
        if (!people.isConsented(asking, act, key)) {
            throw new ProblemException(PeopleProblems.consentNeeded(act));
        }
        return done(order);
    }

    private static OfficeCommand by(BeginOverride begin, Asking asking) {
        return asking.person()
                .<OfficeCommand>map(person ->
                        new BeginOverride(begin.service(), begin.time(), begin.most(), person.id(), begin.reason()))
                .orElse(begin);
    }

    private static OfficeCommand by(EndOverride end, Asking asking) {
        return asking.person()
                .<OfficeCommand>map(person -> new EndOverride(end.override(), person.id()))
                .orElse(end);
    }

    /** What must be durable before the answer leaves: at which device somebody is signed in. */
    CompletableFuture<Answer> after(Order order, Asking asking, Answer answer) {
        if (!(answer instanceof Answer.Done)) {
            return CompletableFuture.completedFuture(answer);
        }
        return switch (order.command()) {
            case SignIn in ->
                CompletableFuture.supplyAsync(
                        () -> {
                            people.sessions().begin(in.counter(), in.operator(), asking.device(), clock.now());
                            return answer;
                        },
                        threads);
            case ByOperator(String operator, SignOut out) ->
                CompletableFuture.supplyAsync(
                        () -> {
                            people.sessions().end(out.counter(), operator);
                            return answer;
                        },
                        threads);
            default -> CompletableFuture.completedFuture(answer);
        };
    }

    /** The refusal with the name of whom it is about, for the screen of a counter. */
    Problem named(Problem problem) {
        return Optional.ofNullable(problem.facts().get("operator"))
                .flatMap(people.staff()::person)
                .map(person -> {
                    Map<String, String> facts = new TreeMap<>(problem.facts());
                    facts.put("operatorName", person.name());
                    return Problem.of(problem.status(), problem.code(), problem.title(), problem.detail(), facts);
                })
                .orElse(problem);
    }
}
