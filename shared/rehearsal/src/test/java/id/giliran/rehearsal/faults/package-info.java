/** What happens to whole programs when too many come or their files are damaged; how one part takes a fault is tested beside it. */
package id.giliran.rehearsal.faults;
