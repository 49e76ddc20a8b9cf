/** The paper is out: the number large, who is ahead, where to wait. Nothing can be changed any more here. */
package id.giliran.kiosk.done;
