package id.giliran.hub.sequencer;

import id.giliran.core.Rejection;

/** What became of a submission. */
public sealed interface Answer {
    /** It was decided and is durable, now or when the same request came before. */
    record Done(String body, boolean repeated) implements Answer {}

    /** A rule said no; nothing changed. */
    record Refused(Rejection rejection) implements Answer {}

    /** The key was used before for another request; nothing changed. */
    record KeyReused() implements Answer {}

    /** The journal could not store it; nothing changed and nobody saw it. */
    record NotStored(String why) implements Answer {}

    /** More is waiting than the hub takes in, or it is shutting down; nothing changed. */
    record Busy() implements Answer {}
}
