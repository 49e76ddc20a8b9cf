/**
 * What is taken away for ever: business days that were kept for long enough, and all of a hub whose computer leaves the office.
 * Nothing here knows SQL, and nothing here decides by itself what is old.
 */
package id.giliran.hub.retention;
