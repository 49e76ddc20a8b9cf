/** Small pieces that the screens are put together from. No words and no state of the queue live here. */
package id.giliran.counterclient.shapes;
