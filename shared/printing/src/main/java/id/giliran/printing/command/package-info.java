/** What a technician says and is told in a terminal ({@code giliran printer}); how tickets and ports work does not live here. */
package id.giliran.printing.command;
