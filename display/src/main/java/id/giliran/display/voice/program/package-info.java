/** The operating system's programs that read texts aloud, each run out of process into a WAV file. Knows no clips of packs. */
package id.giliran.display.voice.program;
