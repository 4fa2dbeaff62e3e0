package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One support article as data, without its rules.
 *
 * @param id          name of its folder
 * @param status      draft, trial, stable or retired
 * @param article     the article
 * @param concerns    the facts that make a report this pack's business; any of them does
 * @param tries       which tries to log on it judges
 * @param statedIf    the article states that it treats a situation if of each of these sets of rules one concludes so
 * @param conventions what its verdicts take for granted
 * @param weights     what evidence weighs
 * @param calibrated  what the probabilities that follow were measured against; empty if they were not, and are not told
 * @param causes      what can be wrong, in the article's order
 * @param groups      names for several causes at once
 * @param claims      every claim, the article's and the experts'
 * @param resolutions what can be done
 * @param checks      what can be looked at
 * @param kinds       the kinds of facts that it brings
 */
public record Pack(String id, String status, Article article, List<Symptom> concerns, Set<Tries> tries,
                   List<List<String>> statedIf, List<Line> conventions, Weights weights, String calibrated, List<Cause> causes, Map<String, List<String>> groups,
                   List<Claim> claims, List<Resolution> resolutions, List<Check> checks, List<DeclaredKind> kinds, Index index) {

    /** The same pack with the kinds of facts that its rules declare. */
    Pack with(List<DeclaredKind> declared) {
        return new Pack(id, status, article, concerns, tries, statedIf, conventions, weights, calibrated, causes, groups, claims,
                resolutions, checks, declared, index);
    }

    /** The same pack with what its head tells, which is not kept twice. */
    Pack with(PackHead head) {
        return new Pack(id, status, article, head.concerns(), head.tries(), statedIf, conventions, weights, calibrated, causes, groups,
                claims, resolutions, checks, head.kinds(), index);
    }

    /** Whose tries to log on a pack judges. */
    public enum Tries {
        /** Those of users of other domains. */
        TRUST,
        /** Those of users of the computer's own domain. */
        OWN
    }

    /** Finds the parts of a pack by their ids. */
    public static final class Index {
        private final Map<String, Cause> causes = new HashMap<>();
        private final Map<String, Claim> claims = new HashMap<>();
        private final Map<String, Claim> claimOfRule = new HashMap<>();
        private final Map<String, Resolution> resolutions = new HashMap<>();
        private final Map<String, Check> checks = new HashMap<>();

        private final Map<String, List<Cause>> groups = new HashMap<>();

        Index(List<Cause> causes, Map<String, List<String>> groups, List<Claim> claims,
              List<Resolution> resolutions, List<Check> checks) {
            for (Cause cause : causes) {
                this.causes.put(cause.id(), cause);
            }
            groups.forEach((name, ids) -> this.groups.put(name, known(ids)));
            resolutions.forEach(resolution -> this.resolutions.put(resolution.id(), resolution));
            checks.forEach(check -> this.checks.put(check.id(), check));
            for (Claim claim : claims) {
                this.claims.put(claim.id(), claim);
                claim.sentences().keySet().forEach(rule -> claimOfRule.put(rule, claim));
            }
        }

        /** The causes of those ids; ids of causes that the pack does not have are left to the checks of the build. */
        private List<Cause> known(List<String> ids) {
            List<Cause> found = new ArrayList<>();
            for (String id : ids) {
                if (causes.containsKey(id)) {
                    found.add(causes.get(id));
                }
            }
            return List.copyOf(found);
        }
    }

    /** The cause of that id. */
    public Cause cause(String id) {
        return known(index.causes.get(id), "cause", id);
    }

    /** The causes that a name stands for: the one of that id, or those of the group. */
    public List<Cause> causes(String name) {
        List<Cause> group = index.groups.get(name);
        return group == null ? List.of(cause(name)) : group;
    }

    /** The claim of that id. */
    public Claim claim(String id) {
        return known(index.claims.get(id), "claim", id);
    }

    /** The claim that the rule of that id encodes. */
    public Claim claimOfRule(String rule) {
        return known(index.claimOfRule.get(rule), "rule", rule);
    }

    /** The sentence that the rule of that id concludes. */
    public String sentence(String rule) {
        return claimOfRule(rule).sentences().get(rule);
    }

    /** The resolution of that id. */
    public Resolution resolution(String id) {
        return known(index.resolutions.get(id), "resolution", id);
    }

    /** The check of that id. */
    public Check check(String id) {
        return known(index.checks.get(id), "check", id);
    }

    private <T> T known(T part, String what, String name) {
        if (part == null) {
            throw new IllegalStateException("pack " + id + " has no " + what + " " + name);
        }
        return part;
    }
}
