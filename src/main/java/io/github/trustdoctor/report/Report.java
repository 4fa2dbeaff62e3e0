package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Diagnosis;

/** A way to write one diagnosis down. Immutable and thread-safe. */
public interface Report {

    /** The diagnosis as text that ends with a line feed; lines are separated by line feeds on every system. */
    String of(Diagnosis diagnosis);
}
