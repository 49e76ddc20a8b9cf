package id.giliran.kiosk.visit;

import java.time.Duration;

/**
 * How long things last on the screens.
 *
 * @param idle without touch, until the kiosk asks whether somebody is there
 * @param stillHere to answer that
 * @param done that "take your ticket" stays
 * @param onScreen that a number stays which has no paper, to be noted or photographed
 * @param outage that a fault stays
 * @param printing after which a silent hub or printer counts as a fault
 * @param doubleTap after a tap, in which another one is taken for the same
 */
public record VisitTimes(
        Duration idle,
        Duration stillHere,
        Duration done,
        Duration onScreen,
        Duration outage,
        Duration printing,
        Duration doubleTap) {}
