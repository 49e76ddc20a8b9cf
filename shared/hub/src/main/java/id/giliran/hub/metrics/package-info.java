/**
 * Figures for whoever watches the hub over weeks: counted by plain adders while it works, put into Prometheus' words only
 * when somebody asks. Nothing here decides anything, and no figure tells of one visitor or operator.
 */
package id.giliran.hub.metrics;
