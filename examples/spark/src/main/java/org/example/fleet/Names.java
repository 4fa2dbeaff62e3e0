package org.example.fleet;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Calls files what {@code trust-doctor fleet} calls them: as they were asked for. Spark knows the same file by its whole address.
 *
 * @param asked what was asked for, longest address first
 */
record Names(List<Asked> asked) implements Serializable {

    /**
     * What was asked for, up to the folder of its first wildcard.
     *
     * @param typed   as it was typed
     * @param address the same as a whole address
     */
    record Asked(String typed, String address) implements Serializable {

        /** Whether a file is this, or below it. */
        boolean holds(String file) {
            return file.startsWith(address) && (file.length() == address.length() || address.endsWith("/") || file.charAt(address.length()) == '/');
        }
    }

    static Names of(List<String> inputs, Configuration hadoop) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (String input : inputs) {
            String typed = fixed(input);
            Path path = new Path(typed.isEmpty() ? "." : typed);
            FileSystem files = path.getFileSystem(hadoop);
            String address = files.makeQualified(path).toString();
            asked.add(new Asked(typed, typed.isEmpty() || typed.endsWith("/") ? address + '/' : address));
        }
        asked.sort(Comparator.comparing((Asked one) -> one.address().length()).reversed());
        return new Names(List.copyOf(asked));
    }

    private static String fixed(String input) {
        int wild = input.replaceAll("[*?{\\[].*", "").length();
        return wild == input.length() ? input : input.substring(0, input.lastIndexOf('/', wild) + 1);
    }

    /**
     * What to call a file.
     *
     * @param address its address, encoded as that of a web page is
     */
    String of(String address) {
        String plain = new Path(URI.create(address)).toString();
        return asked.stream().filter(one -> one.holds(plain)).findFirst()
                .map(one -> one.typed() + plain.substring(one.address().length())).orElse(plain);
    }
}
