package io.github.trustdoctor.world;

import static io.github.trustdoctor.world.Draft.text;

import io.github.trustdoctor.world.Played.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be known of attempts to log on: that there was one, how it ended, with which code, and how it was made. */
final class AttemptReadings {

    /** What ends alike in every world. */
    private static final Set<Attempt> ALIKE = EnumSet.of(Attempt.SAID, Attempt.CACHED, Attempt.FILE_SERVER,
            Attempt.OTHER_COMPUTER);

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
        if (ALIKE.contains(attempt)) {
            String always = attempt == Attempt.OTHER_COMPUTER ? "failed" : "in";
            return List.of(Reading.of(attempt + "-result", world -> always,
                    (seen, draft) -> result(attempt, seen, draft)));
        }
        return List.of(
                Reading.of(attempt + "-told", world -> "told", (seen, draft) -> told(attempt, draft)),
                Reading.of(attempt + "-result", attempt, code -> code == Code.IN ? "in" : "failed",
                        (world, seen) -> seen.equals("failed") || Playback.play(world, attempt).in(),
                        (seen, draft) -> result(attempt, seen, draft)).answers(check(attempt)),
                Reading.of(attempt + "-code", attempt, code -> code == Code.IN ? "" : code.name(),
                        (world, seen) -> fits(attempt, world, Code.valueOf(seen)),
                        (seen, draft) -> code(attempt, seen, draft)));
    }

    private static String check(Attempt attempt) {
        return attempt == Attempt.PLAIN ? "try-plain-name" : attempt == Attempt.HOME ? "try-own-user" : "";
    }

    /**
     * Whether there is the fault that a code names. What else there may be depends on the order in which Windows looks,
     * and is not concluded. The codes that many faults give tell no more than that it failed; but to a user of the
     * computer's own domain, 0xC000018B says that its Kerberos server does not know the computer. To others, 1789 may
     * stand for 1787.
     */
    private static boolean fits(Attempt attempt, World world, Code code) {
        return switch (code) {
            case IN -> throw new IllegalArgumentException("no code of a failure");
            case NO_COMPUTER_ACCOUNT -> attempt != Attempt.HOME
                    || world.host().lacksSpn() && !world.windows().fallsBack();
            case NO_SERVERS, NO_SUCH_USER, TOO_SHORT -> true;
            case WRONG_TIME -> world.clock().fatal() || world.clock().ownOff();
            case NOT_ALLOWED -> world.trust().selective().refuses(attempt);
            case BROKEN_CHANNEL -> attempt != Attempt.HOME || world.host().broken();
            case LOCKED -> Playback.account(world, attempt) == Code.LOCKED;
            case MUST_CHANGE -> Playback.account(world, attempt) == Code.MUST_CHANGE;
        };
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
