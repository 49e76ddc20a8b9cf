/** Tests of the counter client as a whole: its windows, its settings, its words. The peer is a hand-written hub; no rule of the queue is tested here. */
package id.giliran.counterclient;
