package id.giliran.core.plan;

import java.util.List;

/** Those of the waiting that a policy speaks of. */
public sealed interface Whom {
    /** Whether a ticket with this claim is one of them. */
    boolean includes(Claim claim);

    /** All that wait. */
    record Everyone() implements Whom {
        @Override
        public boolean includes(Claim claim) {
            return true;
        }
    }

    /** Those with priority. */
    record WithPriority() implements Whom {
        @Override
        public boolean includes(Claim claim) {
            return claim.priority();
        }
    }

    /** Those with an appointment. */
    record WithAppointment() implements Whom {
        @Override
        public boolean includes(Claim claim) {
            return claim.appointment();
        }
    }

    /** Those who wait for one of these stages. */
    record ForStages(List<StageRef> stages) implements Whom {
        public ForStages {
            stages = List.copyOf(stages);
        }

        @Override
        public boolean includes(Claim claim) {
            return stages.contains(claim.stage());
        }
    }
}
