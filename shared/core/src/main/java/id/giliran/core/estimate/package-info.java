/** How long a visitor will wait, learnt from the day's own calls. Nothing here decides who is called, reads a clock, or knows events. */
package id.giliran.core.estimate;
