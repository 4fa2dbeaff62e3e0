package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes files that tests have made. */
public final class Texts {

    private Texts() { }

    /** Puts another text in the place of one that has to stand in the file. */
    public static void replace(Path file, String found, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replace(found, by));
    }
}
