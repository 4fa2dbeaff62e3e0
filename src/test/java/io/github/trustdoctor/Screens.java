package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The screens of a page, each a command and what it prints.
 *
 * <p>{@code mvn test -Dtest=... -Ddocs.update} writes what the program prints now into the page that the test is about.
 */
public final class Screens {

    /** Whether pages and examples are to be brought up to date instead of compared. */
    public static final boolean UPDATE = System.getProperty("docs.update") != null;

    private static final Pattern SCREEN = Pattern.compile("```console\n\\$ trust-doctor ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    private Screens() { }

    /** What is printed for a command. */
    public interface Program {

        /** What a screen is to show of it, by what it shows now. */
        String prints(String command, String now);
    }

    /**
     * Looks at all screens of a page, in order.
     *
     * @param between takes the text before each screen, and that after the last
     * @return how many there are
     */
    public static int check(Path page, Consumer<String> between, Program program) throws IOException {
        String text = Files.readString(page);
        StringBuilder renewed = new StringBuilder();
        Matcher screen = SCREEN.matcher(text);
        int screens = 0;
        int end = 0;
        while (screen.find()) {
            between.accept(text.substring(end, screen.start()));
            renewed.append(text, end, screen.start(2)).append(program.prints(screen.group(1), screen.group(2)));
            end = screen.end(2);
            screens++;
        }
        between.accept(text.substring(end));
        renewed.append(text, end, text.length());
        if (UPDATE) {
            Files.writeString(page, renewed);
        } else {
            assertThat(text).isEqualTo(renewed.toString());
        }
        return screens;
    }
}
