/** Clips as files: reading, trimming, measuring, writing, and the packs that hold them. Knows no grammar and plays nothing. */
package id.giliran.display.voice.clip;
