/** What went wrong and what to do now, one sentence each. Technical words stay in the log. */
package id.giliran.kiosk.outage;
