/**
 * From evidence to verdicts.
 *
 * <p>The rules of a pack emit {@link io.github.trustdoctor.diagnosis.Evidence} through
 * {@link io.github.trustdoctor.diagnosis.Conclusions}. {@link io.github.trustdoctor.diagnosis.Judgement} weighs it, per
 * cause, try to log on and controller, to {@link io.github.trustdoctor.diagnosis.Finding}s. What to do follows from the
 * causes that are confirmed, what to look at from what the rules found unobserved. The whole answer is a
 * {@link io.github.trustdoctor.diagnosis.Diagnosis}. {@link io.github.trustdoctor.diagnosis.WhyNot} explains one of its
 * verdicts rule by rule, also by what did not hold.
 */
package io.github.trustdoctor.diagnosis;
