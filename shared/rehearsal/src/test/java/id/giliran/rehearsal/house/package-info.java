/** The rules of the whole house, checked on every module at once: this module is the only one that sees them all. */
package id.giliran.rehearsal.house;
