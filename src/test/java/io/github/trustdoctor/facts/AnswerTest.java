package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({"YES, YES, YES", "YES, NO, NO", "NO, YES, NO", "NO, NO, NO", "YES, UNKNOWN, UNKNOWN", "UNKNOWN, YES, UNKNOWN",
        "NO, UNKNOWN, NO", "UNKNOWN, NO, NO", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void aSingleNoDecidesAndOtherwiseASingleUnknownLeavesItOpen(Answer one, Answer other, Answer both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void theOppositeOfUnknownIsUnknown(Answer answer, Answer opposite) {
        assertThat(answer.not()).isEqualTo(opposite);
    }

    @ParameterizedTest
    @CsvSource({"YES, true, false", "NO, false, true", "UNKNOWN, false, false"})
    void unknownIsNeitherYesNorNo(Answer answer, boolean yes, boolean no) {
        assertThat(answer.yes()).isEqualTo(yes);
        assertThat(answer.no()).isEqualTo(no);
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, NO, YES", "FAILURE, YES, NO", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void anUnknownOutcomeIsNoFailureAndNoSuccess(Outcome outcome, Answer failed, Answer worked) {
        assertThat(outcome.failed()).isEqualTo(failed);
        assertThat(outcome.worked()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"INBOUND, NO, YES", "OUTBOUND, YES, NO", "BIDIRECTIONAL, YES, YES", "DISABLED, NO, NO", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void theDirectionOfATrustSaysWhoTrustsWhom(TrustDirection direction, Answer outbound, Answer inbound) {
        assertThat(direction.outbound()).isEqualTo(outbound);
        assertThat(direction.inbound()).isEqualTo(inbound);
    }

    @ParameterizedTest
    @EnumSource(LogonType.class)
    void someoneLogsOnAtADesktopByTheseTypesOnly(LogonType type) {
        Answer interactive = switch (type) {
            case INTERACTIVE, UNLOCK, REMOTE_INTERACTIVE, CACHED_INTERACTIVE, CACHED_REMOTE_INTERACTIVE, CACHED_UNLOCK -> Answer.YES;
            case NETWORK, BATCH, SERVICE, NETWORK_CLEARTEXT, NEW_CREDENTIALS -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };

        assertThat(type.interactive()).isEqualTo(interactive);
        assertThat(type.cached()).isEqualTo(type.name().startsWith("CACHED"));
    }
}
