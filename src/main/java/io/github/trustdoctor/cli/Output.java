package io.github.trustdoctor.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output that remembers why it could not be written. That nobody reads on any more is no failure. */
final class Output extends FilterOutputStream {

    private String reason = "";

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException failure) {
            reason = String.valueOf(failure.getMessage());
            throw failure;
        }
    }

    /** What the system said. */
    String reason() {
        return reason;
    }

    /** True if something could not be written although somebody was there to read it. */
    boolean failed() {
        String said = reason.toLowerCase(Locale.ROOT);
        return !reason.isEmpty() && !said.contains("pipe") && !said.contains("closed");
    }
}
