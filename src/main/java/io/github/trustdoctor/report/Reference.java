package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Step;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Pack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands at the right margin: where in the report something was seen and which claims it rests on.
 *
 * @param forms the same in several lengths, longest first
 * @param claim the shortest: the claims alone
 */
record Reference(List<String> forms, String claim) {

    static final Reference NONE = new Reference(List.of(), "");

    private static final String EXPERTS = "+";

    /** The pointers and the claim of a reason. */
    static Reference of(Reason reason, boolean all) {
        String claim = reason.ofArticle() ? reason.claim() : all ? EXPERTS + reason.claim() : EXPERTS;
        List<String> places = places(reason.citations());
        List<String> forms = new ArrayList<>();
        if (all) {
            forms.add(String.join(" ", all(reason.citations())) + ' ' + claim);
        }
        if (places.size() > 1) {
            forms.add(places.get(0) + ' ' + places.get(1) + ' ' + claim);
        }
        if (!places.isEmpty()) {
            forms.add(places.get(0) + ' ' + claim);
            forms.add(part(places.get(0)) + ' ' + claim);
        }
        forms.add(claim);
        return new Reference(forms, claim);
    }

    /** Pointers alone. */
    static Reference to(List<String> pointers) {
        return pointers.isEmpty() ? NONE : new Reference(List.of(String.join(" ", pointers), pointers.get(0)), pointers.get(0));
    }

    /** The claims of lines of advice. */
    static List<String> claims(List<Step.Advice> lines) {
        List<String> claims = new ArrayList<>();
        for (Step.Advice line : lines) {
            claims.addAll(line.claims());
        }
        return claims;
    }

    /** Claims, those of experts as one sign. */
    static Reference of(List<String> claims, Set<String> experts, boolean all) {
        List<String> article = new ArrayList<>();
        StringBuilder others = new StringBuilder();
        for (String claim : claims) {
            if (!experts.contains(claim)) {
                if (!article.contains(claim)) {
                    article.add(claim);
                }
            } else if (all ? others.indexOf(EXPERTS + claim) < 0 : others.length() == 0) {
                others.append(others.length() == 0 ? "" : " ").append(EXPERTS).append(all ? claim : "");
            }
        }
        String ranges = ranges(article);
        String text = ranges + (ranges.isEmpty() || others.length() == 0 ? "" : " ") + others;
        return text.isEmpty() ? NONE : new Reference(List.of(text), text);
    }

    /** The ids of the claims that experts add to the articles of a diagnosis. */
    static Set<String> experts(Diagnosis diagnosis) {
        Set<String> experts = new HashSet<>();
        for (ArticleVerdict article : diagnosis.articles()) {
            experts.addAll(experts(article.pack()));
        }
        return experts;
    }

    /** The ids of the claims that experts add to an article. */
    static Set<String> experts(Pack pack) {
        Set<String> experts = new HashSet<>();
        for (Claim claim : pack.claims()) {
            if (!claim.ofArticle()) {
                experts.add(claim.id());
            }
        }
        return experts;
    }

    /** Claims that follow each other as a range: {@code S33-S36 S40}. */
    static String ranges(List<String> claims) {
        List<String> sorted = new ArrayList<>(claims);
        sorted.sort(null);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            int last = i;
            while (last + 1 < sorted.size() && follows(sorted.get(last), sorted.get(last + 1))) {
                last++;
            }
            out.append(out.length() == 0 ? "" : " ").append(sorted.get(i));
            if (last > i + 1) {
                out.append('-').append(sorted.get(last));
                i = last;
            }
        }
        return out.toString();
    }

    /** True for {@code S34} and {@code S35}. */
    private static boolean follows(String one, String next) {
        int digits = one.length();
        while (digits > 0 && one.charAt(digits - 1) >= '0' && one.charAt(digits - 1) <= '9') {
            digits--;
        }
        if (digits == one.length() || one.length() != next.length() || one.length() - digits > 6
                || !next.startsWith(one.substring(0, digits))) {
            return false;
        }
        for (int i = digits; i < next.length(); i++) {
            if (next.charAt(i) < '0' || next.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(one.substring(digits)) + 1 == Integer.parseInt(next.substring(digits));
    }

    private static List<String> all(List<Reason.Citation> citations) {
        List<String> places = new ArrayList<>();
        for (Reason.Citation citation : citations) {
            if (!places.contains(citation.pointer()) && !citation.pointer().isEmpty()) {
                places.add(citation.pointer());
            }
        }
        return places;
    }

    /** The pointer to the value if all lie in one part of the report; else the parts, those of lists first. */
    static List<String> places(List<Reason.Citation> citations) {
        List<String> listed = new ArrayList<>();
        List<String> named = new ArrayList<>();
        String last = "";
        for (String pointer : all(citations)) {
            last = pointer;
            String part = part(pointer);
            List<String> list = part.charAt(part.length() - 1) <= '9' ? listed : named;
            if (!list.contains(part)) {
                list.add(part);
            }
        }
        listed.addAll(named);
        return listed.size() == 1 ? List.of(last) : listed;
    }

    /** The first two steps of a pointer. */
    private static String part(String pointer) {
        int first = pointer.indexOf('/', 1);
        int second = first < 0 ? -1 : pointer.indexOf('/', first + 1);
        return second < 0 ? pointer : pointer.substring(0, second);
    }
}
