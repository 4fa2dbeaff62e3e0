package io.github.trustdoctor.world.fleet;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** How a report gets spoilt on its way. What comes of it has no line feed, and nobody may take it for a report. */
enum Rot {
    /** The end is missing. */
    CUT_OFF,
    /** A message of the collector instead of a report. */
    NOT_JSON,
    /** A time that is none. */
    WRONG_VALUE,
    /** A list of reports. */
    ARRAY,
    /** Nothing at all. */
    EMPTY,
    /** Bytes of something else. */
    BINARY,
    /** A number that fits nowhere. */
    HUGE_NUMBER,
    /** Latin-1 where UTF-8 is expected. */
    WRONG_ENCODING;

    private static final Rot[] ALL = values();

    static Rot any(Random random) {
        return ALL[random.nextInt(ALL.length)];
    }

    byte[] spoil(String report, Random random) {
        return switch (this) {
            case CUT_OFF -> utf8(report.substring(0, 1 + random.nextInt(report.length() - 1)));
            case NOT_JSON -> utf8("Get-SiteReport : Access is denied. At C:\\Scripts\\collect.ps1:" + random.nextInt(500));
            case WRONG_VALUE -> utf8(report.replace("\"collected\":\"2026", "\"collected\":\"about 2026"));
            case ARRAY -> utf8('[' + report + ']');
            case EMPTY -> new byte[0];
            case BINARY -> binary(random);
            case HUGE_NUMBER -> utf8(report.replace("\"logonType\":2,", "\"logonType\":" + "9".repeat(50) + ','));
            case WRONG_ENCODING -> ("{\"site\":\"K\u00f6ln\"," + report.substring(1)).getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] binary(Random random) {
        byte[] bytes = new byte[200 + random.nextInt(400)];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '\n' || bytes[i] == '\r' ? 0 : bytes[i];
        }
        // The beginning of a gzip file, which no text has.
        System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8}, 0, bytes, 0, 3);
        return bytes;
    }
}
