/** What an office offers and where: services, stages, hours, counters. No state of the day lives here. */
package id.giliran.core.plan;
