package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code packs lint} on a new pack in which something is broken. */
class LintPacksTest {

    @TempDir
    private Path temp;
    private Path pack;

    @BeforeEach
    void makeAPack() {
        pack = temp.resolve("kb1-lock");
        assertThat(Run.of("packs", "new", pack.toString()).status()).isZero();
    }

    private void replace(String file, String found, String by) throws IOException {
        Texts.replace(pack.resolve(file), found, by);
    }

    private Run lint() {
        Run run = Run.of("packs", "lint", pack.toString());
        assertThat(run.err()).isEmpty();
        return run;
    }

    /** Columns: what stands in a file, what takes its place, and the first finding, without the folder. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rules.drl | Event( source == "KioskLock", id == 4001 ) | Evnt( source == "KioskLock", id == 4001 ) | rules.drl:7:14: rule S01: expected a kind of facts, found Evnt; rules/facts.md names them all
            rules.drl | id == 4002 | idd == 4002 | rules.drl:23:44: rule S02: expected a field of Event, found "idd"; there are id, kind, log, on, seen, source, status, text
            rules.drl | failed != Answer.NO ) | failed != Answer.MAYBE ) | rules.drl:6:34: rule S01: expected a constant of Answer to compare with failed, found Answer.MAYBE; there are YES, NO, UNKNOWN
            rules.drl | failed != Answer.NO ) | failed > 1 ) | rules.drl:6:24: rule S01: expected a number before >, found failed, which is a constant of Answer; compare with == or !=
            rules.drl | id == 4002 | id == "4002x" | rules.drl:23:50: rule S02: expected a number to compare with id, found 4002x; compare like with like
            rules.drl | id == 4002 | id == $logon.reason | rules.drl:23:50: rule S02: expected a number to compare with id, found $logon.reason, which is a text; compare like with like
            rules.drl | refutes( "S02", "kiosk-lock" | refutes( "S02", "kiosk" | rules.drl:25:30: rule S02: expected what the rule refutes, found "kiosk"; there are kiosk-lock
            rules.drl | refutes( "S02", "kiosk-lock" | supports( "S02", "kiosk-lock" | rules.drl:25:5: rule S02: expected how much it supports, found nothing; write Strength.STRONG, Strength.MODERATE or Strength.WEAK after the target
            rules.drl | refutes( "S02", "kiosk-lock" | refutes( "S02", "kiosk-lock", Strength.WEAK | rules.drl:25:44: rule S02: expected no strength, because it refutes, found Strength.WEAK; leave it out
            rules.drl | refutes( "S02", "kiosk-lock" | notes( "S02", "kiosk-lock" | rules.drl:25:28: rule S02: expected no target of notes, found "kiosk-lock"; leave it out
            rules.drl | refutes( "S02", "kiosk-lock" | warns( "S02", "kiosk-lock" | rules.drl:25:28: rule S02: expected what the rule warns, found "kiosk-lock"; there are open-kiosk-lock
            rules.drl | "S02 | "S04 | rules.drl:20:1: rule S04: expected a claim S04 in pack.yaml, found none; write the claim that the rule encodes
            rules.drl | S01.unseen | S01.gap | pack.yaml:59:13 /checks/0/shows: expected a rule of the pack, found "S01.unseen"; there are S01, S01.gap, S02
            rules.drl | S01.unseen | S02 | pack.yaml:59:13 /checks/0/shows: expected a rule of the pack, found "S01.unseen"; there are S01, S02
            pack.yaml | shows: [S01.unseen] | shows: [S02] | pack.yaml:59:13 /checks/0/shows: expected a rule that misses something, or supports or opposes a cause, found S02, which refutes; name the rule that tells that this was not observed
            pack.yaml | prior: -1.0 | masked-by: [other] | pack.yaml:19:17 /causes/0/masked-by: expected a cause of the pack, found "other"; there are kiosk-lock
            pack.yaml | fixes: [kiosk-lock] | fixes: [lock] | pack.yaml:42:13 /resolutions/0/fixes: expected a cause of the pack, found "lock"; there are kiosk-lock
            pack.yaml | order: 10 | not-if: [S99] | pack.yaml:40:14 /resolutions/0/not-if: expected a rule of the pack, found "S99"; there are S01, S01.unseen, S02
            pack.yaml | minutes: 1 | opens: [read-all] | pack.yaml:57:13 /checks/0/opens: expected a check of the pack, found "read-all"; there are read-kiosk-lock
            pack.yaml | claims: [S01, S02] | claims: [S01, S12] | pack.yaml:20:19 /causes/0/claims: expected a claim of the pack, found "S12"; there are S01, S02, S03
            pack.yaml | concerns: [Crossing()] | `groups: [{name: all, causes: [lock]}]` | pack.yaml:11:31 /groups/0/causes: expected a cause of the pack, found "lock"; there are kiosk-lock
            pack.yaml | concerns: [Crossing()] | stated-if: [{any: [S01]}] | pack.yaml:11:20 /stated-if/0/any: expected a rule that covers, found S01, which proves; conclude.covers tells what the article states
            pack.yaml | `event {event.id}: it is open` | `event {event.number}: it is open` | pack.yaml:31:12 /claims/1/sentences/S02: expected a field of Event, found {event.number}; rules/facts.md and the schema of site reports name them
            pack.yaml | `event {event.id}: it is open` | `event {port.port}: it is open` | pack.yaml:31:12 /claims/1/sentences/S02: expected a fact that rule S02 concludes from, found {port.port}; there are logon, event
            pack.yaml | `event {event.id}: it is open` | `event {event.id: it is open` | pack.yaml:31:12 /claims/1/sentences/S02: expected a placeholder such as {trust.cn}, found {event.id: it is open, so that it does not keep {logon.typed}; a placeholder is a kind and a field in braces
            pack.yaml | users of {logon.userDomain}' | users of {logon}' | pack.yaml:18:12 /causes/0/title: expected a placeholder such as {trust.cn}, found {logon}; a placeholder is a kind and a field in braces
            pack.yaml | `no-rule: Nothing to observe; the resolution open-kiosk-lock tells it.` |  | pack.yaml:32:5 /claims/2: expected a rule or a reason, found neither for claim S03; write a rule named "S03: ..." or give the claim "no-rule: <why>"
            pack.yaml | id: S03 | id: E03 | pack.yaml:43:14 /resolutions/0/claims: expected a claim of the pack, found "S03"; there are E03, S01, S02
            pack.yaml | fixes: [kiosk-lock] | fixes: [] | pack.yaml:16:5 /causes/0: expected a resolution that fixes kiosk-lock, found none; write one
            pack.yaml | shows: [S01.unseen] | shows: [] | pack.yaml:53:5 /checks/0: expected rules that tell of what it shows, found none, so that it is never named; name them under "shows"
            pack.yaml | id: kb1-lock | id: kb2-lock | pack.yaml: expected the id kb1-lock, as the folder is called, found kb2-lock
            pack.yaml | concerns: [Crossing()] | concerns: [] | pack.yaml:11:11 /concerns: expected facts that make a report this pack's business, found none, so that it is never asked; write what a rule asks of them, such as Crossing( failed != Answer.NO )
            pack.yaml | [Crossing()] | `['Event( idd == 1 )']` | pack.yaml:11:12 /concerns: expected a field of Event, found "idd"; there are id, kind, log, on, seen, source, status, text
            pack.yaml | prior: -1.0 | `role: neighbour\n    treated-by: [ee849847-external-trust-logon/no-such-cause]` | pack.yaml:20:18 /causes/0/treated-by: expected a cause of that pack, found "ee849847-external-trust-logon/no-such-cause"; packs show names its causes
            pack.yaml | prior: -1.0 | treated-by: [kb2/it] | pack.yaml:19:17 /causes/0/treated-by: expected role: neighbour of a cause that another pack treats, found cause; leave treated-by out
            pack.yaml | [Crossing()] | [logon] | pack.yaml:11:12 /concerns/0: expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found logon; write what a rule asks of one fact
            pack.yaml | [Crossing()] | [not Crossing()] | pack.yaml:11:12 /concerns/0: expected one fact such as Crossing( failed != Answer.NO ) and nothing else, found nothing more; write what a rule asks of one fact
            pack.yaml | [Crossing()] | [Crossing() Event()] | pack.yaml:11:12 /concerns/0: expected one fact such as Crossing( failed != Answer.NO ) and nothing else, found Event; write what a rule asks of one fact
            pack.yaml | [Crossing()] | `[Crossing()]\ntries: [trust, all]` | pack.yaml:12:16 /tries/1: expected trust or own, found "all"
            pack.yaml | report: {/events/-: {source: KioskLock, id: 4001}} | report: {/events/-: {source: '{logon'}} | pack.yaml:63:17 /checks/0/answers/0/report: expected placeholders such as {logon.typed}: expected a closing brace after {logon, found an object
            pack.yaml | status: draft | statsu: draft | pack.yaml:4:1: expected a field "status", found none
            pack.yaml | `  - id: S03` | `- id: S03` | pack.yaml:32:1: expected well-formed input, found: while parsing a block mapping: expected <block end>, but found '-'; indent it as the items and fields that it belongs to
            rules.drl | end | eval( true ); end | rules.drl:10:1: expected "end" after one conclusion, found eval
            cases/events.yaml | case: lock-is-open | case: lock-opened | cases/events.yaml:46:13: expected the name of another case, found lock-is-open
            """)
    void whatIsBrokenIsToldWithItsPlaceAndWhatToDo(String file, String found, String by, String finding) throws IOException {
        replace(file, found, by == null ? "" : by.replace("\\n", "\n"));

        Run run = lint();

        assertThat(run.out()).startsWith(pack + "/" + finding + "\n");
        assertThat(run.status()).isEqualTo(78);
    }

    @Test
    void casesThatRestOnTooManyOthersAreTold() throws IOException {
        StringBuilder cases = new StringBuilder(Files.readString(pack.resolve("cases/events.yaml")));
        for (int i = 60; i > 0; i--) {
            cases.append("\n- {case: step-").append(i).append(", shows: One more step., based-on: ").append(i == 1 ? "lock-refuses" : "step-" + (i - 1))
                    .append(", set: {/site: x}, expect: {outcome: CAUSE_CONFIRMED}}\n");
        }
        Files.writeString(pack.resolve("cases/events.yaml"), cases);

        assertThat(lint().out()).contains("expected a case that is based on others in at most 50 steps, found more; give it a report of its own (given)");
    }

    @Test
    void whatTheCasesDoNotShowIsFoundAtItsRule() throws IOException {
        String cases = Files.readString(pack.resolve("cases/events.yaml"));
        Files.writeString(pack.resolve("cases/events.yaml"), cases.substring(0, cases.indexOf("- case: lock-is-open")));

        Run run = lint();

        assertThat(run.out().lines()).containsExactly(
                pack + "/rules.drl:4:1: rule S01: expected a case in which a changed value keeps it quiet, found none; write one that is based on a case where it fires, with \"set\" only",
                pack + "/rules.drl:4:1: rule S01: expected a case in which its facts are missing and it stays quiet, found none; write one that is based on a case where it fires, with \"without\" only",
                pack + "/rules.drl:12:1: rule S01.unseen: expected a case in which it fires, found none; write one that has \"S01.unseen\" under \"fires\"",
                pack + "/rules.drl:12:1: rule S01.unseen: expected a case in which a changed value keeps it quiet, found none; write one that is based on a case where it fires, with \"set\" only",
                pack + "/rules.drl:12:1: rule S01.unseen: expected a case in which something is missing and it says so, found none; write one that is based on a case where it stays quiet, with \"without\" only",
                pack + "/rules.drl:20:1: rule S02: expected a case in which it fires, found none; write one that has \"S02\" under \"fires\"",
                pack + "/rules.drl:20:1: rule S02: expected a case in which a changed value keeps it quiet, found none; write one that is based on a case where it fires, with \"set\" only",
                pack + "/rules.drl:20:1: rule S02: expected a case in which its facts are missing and it stays quiet, found none; write one that is based on a case where it fires, with \"without\" only",
                pack + "/pack.yaml:16:5 /causes/0: expected a case in which cause kiosk-lock is open, found none; write one",
                pack + "/pack.yaml:16:5 /causes/0: expected a case in which cause kiosk-lock is ruled-out, found none; write one",
                pack + "/pack.yaml:53:5 /checks/0: expected a case that shows check read-kiosk-lock, found none; write one",
                "1 pack, 11 findings");
    }

    @Test
    void aPlaceholderThatIsNeverObservedAndAnIndexThatLosesACaseAreFound() throws IOException {
        replace("pack.yaml", "event {event.id}: it is open", "event {event.text}: it is open");
        Files.writeString(pack.resolve("cases/index.txt"), "lock-is-open\nlock-not-read\n");

        Run run = lint();

        assertThat(run.out().lines()).containsExactly(
                pack + "/cases/index.txt:3:1: expected lock-read-at-last, found the end; it lists the names of all cases, sorted, one a line",
                pack + "/rules.drl:20:1: rule S02: expected a case that fills its sentence, found none: the Kiosk Lock wrote event (not observed): "
                        + "it is open, so that it does not keep WINGTIP\\kim out; mend the placeholder, or write a case that observes it",
                "1 pack, 2 findings");
    }

    @Test
    void aPackThatIsNotBoundIsNotTried() throws IOException {
        replace("pack.yaml", "shows: [S01.unseen]", "shows: [S02]");

        Run run = Run.of("packs", "test", temp.toString());

        assertThat(run.out()).isEqualTo("0 cases, 0 failed\n");
        assertThat(run.err()).contains("/checks/0/shows: expected a rule that misses something").contains("was not tried");
        assertThat(run.status()).isEqualTo(78);
    }

    @Test
    void aPackThatIsNotBoundIsNotUsedForADiagnosis() throws IOException {
        replace("pack.yaml", "shows: [S01.unseen]", "shows: [S02]");

        Run run = Run.of("diagnose", "--packs", pack.toString(), "examples/feed/branch-office.json");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(pack + "/pack.yaml:59:13 /checks/0/shows: expected a rule that misses something");
        assertThat(run.status()).isEqualTo(78);
    }
}
