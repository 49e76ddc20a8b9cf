/** Reads tables that an office gets from elsewhere, CSV or XLSX, as rows of text. What the columns mean is not known here. */
package id.giliran.hub.appointment.table;
