/** What the office has to say to everybody: the file of its notices, read again whenever somebody has edited it. Shows nothing itself. */
package id.giliran.hub.notice;
