/** What a technician sees and does at the kiosk, behind a hidden corner and a PIN. Nothing of it is meant for visitors. */
package id.giliran.kiosk.technician;
