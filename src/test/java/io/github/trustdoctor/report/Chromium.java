package io.github.trustdoctor.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, driven by the Chrome DevTools Protocol. It is for one thread. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private String session = "";
    private int last;

    private Chromium(Process process, URI devTools) {
        this.process = process;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(devTools, new Listener()).join();
    }

    /** The program, if it is installed. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "chromium")).filter(Files::isExecutable).findFirst();
    }

    /** Starts it with a page of that size in pixels, and a profile of its own in a folder. */
    static Chromium start(Path profile, int width, int height) throws IOException {
        Process process = new ProcessBuilder(program().orElseThrow().toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--remote-debugging-port=0",
                "--window-size=" + width + ',' + height, "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true).start();
        BufferedReader told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String begin = "DevTools listening on ";
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(begin)) {
                Thread drain = new Thread(() -> told.lines().forEach(rest -> { }), "chromium-says");
                drain.setDaemon(true);
                drain.start();
                return new Chromium(process, URI.create(line.substring(begin.length()))).page();
            }
        }
        throw new IOException("chromium ended before it could be driven");
    }

    private Chromium page() {
        String target = command("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
        session = command("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asString();
        for (String domain : List.of("Page", "Runtime", "Network", "Accessibility", "Log")) {
            command(domain + ".enable", Map.of());
        }
        return this;
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder whole = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
            whole.append(text);
            if (isLast) {
                messages.add(JSON.readTree(whole.toString()));
                whole.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** Gives a command and waits for its result. */
    JsonNode command(String method, Map<String, Object> parameters) {
        int id = ++last;
        Map<String, Object> message = session.isEmpty() ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(JSON.writeValueAsString(message), true).join();
        while (true) {
            JsonNode answer = next();
            if (answer.has("id") && answer.get("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
        }
    }

    private JsonNode next() {
        try {
            JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("chromium says nothing any more");
            }
            if (message.has("method")) {
                events.add(message);
            }
            return message;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The parameters of the events of that name up to now. */
    List<JsonNode> events(String method) {
        return events.stream().filter(event -> event.get("method").asString().equals(method)).map(event -> event.get("params")).toList();
    }

    /** Opens a file and waits until the page has put itself together. */
    void open(Path file) {
        command("Page.navigate", Map.of("url", file.toUri().toString()));
        eval("new Promise(done => { const look = () => document.documentElement && document.documentElement.dataset.ready ? done(1) : setTimeout(look, 5); look(); })");
    }

    /** The value of an expression in the page; of a promise, what it comes to. */
    JsonNode eval(String expression) {
        JsonNode result = command("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        JsonNode value = result.get("result").get("value");
        return value == null ? JSON.nullNode() : value;
    }

    String text(String expression) {
        return eval(expression).asString();
    }

    /** Presses a key and lets it go. */
    void press(String key, int code) {
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            command("Input.dispatchKeyEvent", type.equals("keyUp") || text.isEmpty() ? Map.of("type", type, "key", key, "windowsVirtualKeyCode", code)
                    : Map.of("type", type, "key", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** Lets it end by itself, so that it leaves nothing behind; if it does not, it is ended. */
    @Override
    public void close() {
        session = "";
        socket.sendText(JSON.writeValueAsString(Map.of("id", ++last, "method", "Browser.close")), true).join();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        socket.abort();
    }
}
