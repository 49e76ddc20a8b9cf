/** The hall display on trial: how fast it starts, what it costs while nothing happens, and whether it grows. Nothing here is shown to anybody. */
package id.giliran.rehearsal.trial.wall;
