package io.github.trustdoctor.world;

import static io.github.trustdoctor.world.Draft.text;

import io.github.trustdoctor.world.Played.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What may be known of attempts to log on: that there was one, how it ended, with which code, and how it was made. */
final class AttemptReadings {

    private AttemptReadings() { }

    static List<Reading> ofOneDay() {
        List<Reading> all = new ArrayList<>();
        for (Attempt attempt : Attempt.values()) {
            if (attempt != Attempt.LATER) {
                all.addAll(of(attempt));
            }
        }
        all.add(Reading.of("seat", world -> world.seat().name(), (seen, draft) ->
                told(Attempt.PLAIN, draft).put("logonType", seen.equals("NETWORK") ? "3" : "2")).answers("ask-logon"));
        return all;
    }

    static List<Reading> later() {
        return of(Attempt.LATER);
    }

    /** Of what always ends alike, it is told how. */
    private static List<Reading> of(Attempt attempt) {
        if (attempt == Attempt.CACHED || attempt == Attempt.FILE_SERVER || attempt == Attempt.OTHER_COMPUTER) {
            return List.of(Reading.of(attempt + "-result", world -> attempt == Attempt.OTHER_COMPUTER ? "failed" : "in",
                    (seen, draft) -> result(attempt, seen, draft)));
        }
        return List.of(
                Reading.of(attempt + "-told", world -> "told", (seen, draft) -> told(attempt, draft)),
                Reading.of(attempt + "-result", world -> Playback.play(world, attempt).in() ? "in" : "failed",
                        (seen, draft) -> result(attempt, seen, draft)).answers(check(attempt)),
                Reading.of(attempt + "-code", world -> code(world, attempt), (seen, draft) -> code(attempt, seen, draft)));
    }

    private static String check(Attempt attempt) {
        return attempt == Attempt.PLAIN ? "try-plain-name" : attempt == Attempt.HOME ? "try-own-user" : "";
    }

    private static String code(World world, Attempt attempt) {
        Code code = Playback.play(world, attempt).code();
        return code == Code.IN ? "" : code.name();
    }

    /** That there was such an attempt. Whose name a custom suffix is, is always told. */
    private static Map<String, String> told(Attempt attempt, Draft draft) {
        Map<String, String> fields = draft.logon(attempt);
        fields.put("typed", text(attempt.typed));
        fields.put("at", text(attempt.at));
        if (attempt == Attempt.CUSTOM) {
            fields.put("user", text("NORTHWIND\\nina"));
        }
        if (!attempt.here()) {
            fields.put("on", text(attempt == Attempt.FILE_SERVER ? "LDS-FS1" : "LDS-PC-099"));
        }
        if (attempt != Attempt.PLAIN) {
            fields.put("logonType", attempt == Attempt.CACHED ? "11" : attempt == Attempt.FILE_SERVER ? "3" : "2");
        }
        return fields;
    }

    private static void result(Attempt attempt, String seen, Draft draft) {
        Map<String, String> fields = told(attempt, draft);
        fields.put("result", text(seen.equals("in") ? "success" : "failure"));
        if (seen.equals("in") && attempt != Attempt.SAID && attempt != Attempt.CACHED) {
            fields.put("cached", "false");
        }
    }

    private static void code(Attempt attempt, String seen, Draft draft) {
        Map<String, String> fields = told(attempt, draft);
        Code code = Code.valueOf(seen);
        fields.put("status", text(code.status));
        fields.put("subStatus", text(code.subStatus));
    }
}
