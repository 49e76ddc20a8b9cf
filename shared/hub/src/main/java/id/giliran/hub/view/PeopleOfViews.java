package id.giliran.hub.view;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.plan.CounterNumber;
import id.giliran.hub.access.Person;
import java.time.Instant;
import java.util.Optional;

/** Who the operators are whom the office knows by their ids alone. It is asked on the writer's thread and waits for nothing. */
public interface PeopleOfViews {
    /** Of an office without a staff list. */
    PeopleOfViews NONE = new PeopleOfViews() {
        @Override
        public Optional<Person> person(String operator) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> signsOutAt(CounterNumber counter, Staffed desk) {
            return Optional.empty();
        }
    };

    /** Who has this id. */
    Optional<Person> person(String operator);

    /** When who is signed in at a counter is signed out if nothing is done until then. */
    Optional<Instant> signsOutAt(CounterNumber counter, Staffed desk);
}
