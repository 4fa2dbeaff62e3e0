package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A site, as a test needs it: places are written {@code PORT tcp/88 dc-c.corp.test}. */
final class MadeUpSite {

    private final String name;
    private final List<SiteFinding> findings = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> ruledOut = new ArrayList<>();

    MadeUpSite(String name) {
        this.name = name;
    }

    static Place place(String text) {
        int space = text.indexOf(' ');
        return new Place(Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    private static List<Place> places(String... texts) {
        return Arrays.stream(texts).map(MadeUpSite::place).toList();
    }

    MadeUpSite sees(String... texts) {
        places.addAll(places(texts));
        return this;
    }

    MadeUpSite confirmed(String cause, String... at) {
        return finding(cause, Verdict.CONFIRMED, List.of("mend-" + cause), at);
    }

    MadeUpSite mendedBy(String cause, List<String> resolutions, String... at) {
        return finding(cause, Verdict.CONFIRMED, resolutions, at);
    }

    MadeUpSite open(String cause, String... at) {
        return finding(cause, Verdict.OPEN, List.of("mend-" + cause), at);
    }

    private MadeUpSite finding(String cause, Verdict verdict, List<String> resolutions, String... at) {
        findings.add(new SiteFinding("p", cause, verdict, places(at), resolutions.stream().map(id -> new Remedy(id, 1)).toList()));
        return sees(at);
    }

    MadeUpSite ruledOut(String cause) {
        ruledOut.add("p/" + cause);
        return this;
    }

    Site failing() {
        return new Site(name, true, findings, places, ruledOut);
    }

    Site working() {
        return new Site(name, false, findings, places, ruledOut);
    }
}
