/** The screen before the desk: the business day, the counters, the operator's name. Nothing about visitors lives here. */
package id.giliran.counterclient.signin;
