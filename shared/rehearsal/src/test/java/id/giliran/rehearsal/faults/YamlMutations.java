package id.giliran.rehearsal.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages a settings file as people, editors and dying disks do; the same seed makes the same damage. */
final class YamlMutations {
    private static final int MOST_TIMES = 3;

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "null",
            "yes",
            "-1",
            "0",
            "0x7fffffff",
            "2147483648",
            "99999999999999999999999999",
            "9".repeat(5_000),
            "1e999",
            ".inf",
            ".nan",
            "1_000",
            "08:00",
            "25:61",
            "99999h",
            "2026-02-30",
            "Mars/Olympus",
            "http://[::1",
            "file:///etc/passwd",
            "../../../../etc/shadow",
            "/dev/zero",
            "a\0b",
            "\"a\\0b\"",
            "\u202e\u0627\u0644",
            "\ud83d\ude00",
            "\uFEFFx",
            "a\u2028b",
            "{}",
            "[]",
            "[[[[]]]]",
            "[".repeat(600),
            "{a: ".repeat(600),
            "&a [*a]",
            "*nobody",
            "!!java.net.URL [\"http://127.0.0.1/\"]",
            "!!binary aGFsbG8=",
            "<<: {a: b}",
            "|",
            ">\n  folded",
            "\"not closed",
            "'not closed",
            "- - - x",
            "? [complex]",
            "x".repeat(20_000),
            "# comment",
            "%s%n${jndi:ldap://127.0.0.1/}");

    private static final List<String> LINES = List.of(
            "---",
            "...",
            "%YAML 9.9",
            "\t",
            "\tkey: value",
            "unknown: 1",
            "? " + "k".repeat(30_000) + "\n: v",
            "? [a, b]\n: c",
            "k".repeat(1_000) + ": v",
            "like: printer",
            "like: ../kiosk",
            "like: \"a\\0b\"",
            "like: " + "x".repeat(300),
            "- item",
            "\0",
            "\u0085",
            "a: b: c",
            "{",
            "}");

    private final SplittableRandom random;

    YamlMutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The file's bytes, damaged. */
    byte[] mutant(String text) {
        String damaged = text;
        int times = 1 + random.nextInt(MOST_TIMES);
        for (int time = 0; time < times; time++) {
            damaged = damaged(damaged);
        }
        return encoded(damaged);
    }

    private String damaged(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return any(LINES);
        }
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, line);
            case 2 -> lines.set(at, lines.get(other));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(8)) + line);
            case 4 -> lines.set(at, line.stripLeading());
            case 5 -> lines.add(at, any(LINES));
            case 6 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 7 -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
            default -> lines.set(at, withValue(line));
        }
        return String.join("\n", lines) + "\n";
    }

    private String withValue(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? line + any(VALUES) : line.substring(0, colon + 1) + " " + any(VALUES);
    }

    private byte[] encoded(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(16)) {
            case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 2 -> text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
            case 3 -> text.getBytes(StandardCharsets.UTF_16);
            case 4 -> Arrays.copyOf(plain, random.nextInt(plain.length + 1));
            case 5 -> flipped(plain);
            default -> plain;
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int time = 0; bytes.length > 0 && time < MOST_TIMES; time++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
