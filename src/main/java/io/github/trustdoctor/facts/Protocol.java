package io.github.trustdoctor.facts;

import java.util.Map;

/** Transport protocol of a port. */
public enum Protocol {
    TCP, UDP, UNKNOWN;

    static final Words<Protocol> WORDS = new Words<>("tcp or udp", Map.of("tcp", TCP, "udp", UDP, "unknown", UNKNOWN));
}
