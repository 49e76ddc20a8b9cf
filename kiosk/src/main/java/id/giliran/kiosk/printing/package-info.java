/** The moment between the tap and the paper. The printing itself is not done here. */
package id.giliran.kiosk.printing;
