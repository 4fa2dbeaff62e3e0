package io.github.trustdoctor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The frame of the page of a fleet. The browser is told to run and apply only what stands in this build, and to fetch nothing. The data
 * lies in elements that a browser does not run: as JSON that cannot end its element, or packed, in Base64.
 */
final class FleetHtmlPage {

    /** The page unpacks the stories of so many sites at once. */
    static final int STORIES = 64;

    private static final List<String> SCRIPTS = List.of("dom", "data", "filter", "summary", "picture", "table", "story", "start");
    private static final String DATA = "{{data}}";

    private final OutputStream out;
    private final String frame = frame();
    private final ByteArrayOutputStream stories = new ByteArrayOutputStream(1 << 18);
    private int held;
    private int parts;

    FleetHtmlPage(OutputStream out) {
        this.out = out;
    }

    private static String frame() {
        StringBuilder script = new StringBuilder("\"use strict\";\n");
        SCRIPTS.forEach(name -> script.append(resource(name + ".js")));
        String style = resource("page.css");
        return resource("page.html").replace("{{style-hash}}", hash(style)).replace("{{script-hash}}", hash(script.toString()))
                .replace("{{style}}", style).replace("{{script}}", script);
    }

    private static String resource(String name) {
        try (InputStream in = FleetHtmlPage.class.getResourceAsStream("/trust-doctor/fleet/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }

    void begin() throws IOException {
        text(frame.substring(0, frame.indexOf(DATA)));
    }

    /** Adds the story of the next site. */
    void story(String json) throws IOException {
        stories.write(held == 0 ? '[' : ',');
        stories.writeBytes(json.getBytes(StandardCharsets.US_ASCII));
        held++;
        if (held == STORIES) {
            lastStories();
        }
    }

    /** Writes the stories that were added since the last part. */
    void lastStories() throws IOException {
        if (held > 0) {
            stories.write(']');
            packed("stories-" + parts++, stories.toByteArray());
            stories.reset();
            held = 0;
        }
    }

    void packed(String id, byte[] json) throws IOException {
        text("<script type=\"text/plain\" id=\"" + id + "\">");
        out.write(Base64.getEncoder().encode(Packed.tightly(json)));
        text("</script>\n");
    }

    /** JSON in ASCII: with the sign that could begin a tag or a comment escaped, it is text whatever it holds. */
    void plain(String id, byte[] json) throws IOException {
        text("<script type=\"application/json\" id=\"" + id + "\">" + new String(json, StandardCharsets.US_ASCII).replace("<", "\\u003c") + "</script>\n");
    }

    void end() throws IOException {
        text(frame.substring(frame.indexOf(DATA) + DATA.length()));
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
