package io.github.trustdoctor.report;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.feed.Raw;
import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Examiner;
import io.github.trustdoctor.fleet.Summary;
import io.github.trustdoctor.fleet.Survey;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.fleet.Waivers;
import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages of fleets to look at: usual ones, and one whose every text tries to be more than text. */
final class FleetPages {

    static final String HOSTILE = "</script><script>window.hacked=1;alert(1)</script><img src=x onerror=\"window.hacked=1;alert(2)\"><svg onload=alert(3)>"
            + "<a href='javascript:alert(4)'>http://evil.test/x</a><!--<script>]]>&lt;\u2028\u2029\u202e\u0007 {{data}} {{script}} \\u003c \" ' ` ${7*7}";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TrustDoctor DOCTOR = TrustDoctor.create();

    private FleetPages() { }

    /** What comes of reports, with their stories. */
    static List<Examined> examined(List<Raw> raws, Waivers waivers) {
        Examiner examiner = new Examiner(DOCTOR.reader(false), DOCTOR::assess, waivers).telling(report -> FleetHtml.story(DOCTOR.diagnose(report)));
        return raws.stream().map(examiner::examine).toList();
    }

    /** The reports of a fleet. */
    static List<Raw> raws(long seed, int sites, double rotten) {
        List<Raw> raws = new ArrayList<>();
        Fleet.draw(seed, Options.of(sites).rotten(rotten)).reports().forEach(made -> raws.add(new Raw("sites.ndjson", raws.size() + 1, made.json(), "")));
        return raws;
    }

    /** The page of them. */
    static String page(List<Examined> examined, Waivers waivers, int most) {
        Survey survey = new Survey(DOCTOR.packs(), waivers, true);
        FleetHtml html = new FleetHtml(most);
        survey.add(examined);
        html.add(examined);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            html.write(Summary.of(survey, DOCTOR.packs()), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** So many sites: a few hundred that were diagnosed, again and again under other names. */
    static String large(int sites) {
        List<Examined> few = examined(raws(5, 400, 0.02), Waivers.none());
        List<Examined> all = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            Examined one = few.get(i % few.size());
            String name = "Branch " + i;
            all.add(new Examined(one.raw(), one.line().map(line -> named(line, name)), one.problems(), one.bug(), one.told()));
        }
        return page(all, Waivers.none(), FleetHtml.MOST_SITES);
    }

    private static VerdictLine named(VerdictLine line, String name) {
        return new VerdictLine(name + ".json", name, line.computer(), line.domain(), line.outcome(), line.fails(), line.causes(), line.ruledOut(), line.seen(), line.warnings());
    }

    /** The branch office again and again, each time with another of its texts replaced, and once with all of them. */
    static String hostile(Path folder) throws IOException {
        JsonNode plain = JSON.readTree(Files.readString(Samples.BRANCH));
        List<String> pointers = new ArrayList<>();
        texts(plain, "", pointers);
        List<Raw> raws = new ArrayList<>();
        for (String pointer : pointers) {
            ObjectNode copy = (ObjectNode) plain.deepCopy();
            replace(copy, pointer);
            raws.add(new Raw(HOSTILE + raws.size(), 0, JSON.writeValueAsBytes(copy), ""));
            String text = plain.at(pointer).asString();
            String everywhere = JSON.writeValueAsString(plain).replace(JSON.writeValueAsString(text), JSON.writeValueAsString(text + HOSTILE));
            raws.add(new Raw(HOSTILE + raws.size(), 0, everywhere.getBytes(StandardCharsets.UTF_8), ""));
        }
        raws.add(new Raw(HOSTILE, 7, "{".getBytes(StandardCharsets.UTF_8), HOSTILE));
        String quoted = JSON.writeValueAsString(HOSTILE).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\u202e", "\\u202e");
        Path file = Files.writeString(folder.resolve("waivers.yaml"), "waivers:\n  - {cause: ee849847-external-trust-logon/netbios-trust, scope: {site: \"*\"}, reason: "
                + quoted + ", owner: " + quoted + ", expires: 2999-12-31}\n");
        Waivers waivers = waivers(file);
        return page(examined(raws, waivers), waivers, FleetHtml.MOST_SITES);
    }

    private static Waivers waivers(Path file) throws IOException {
        try {
            return Waivers.read(file, DOCTOR.packs(), LocalDate.of(2026, 1, 1));
        } catch (Waivers.BadWaiversException wrong) {
            throw new IllegalStateException(wrong.problems().toString(), wrong);
        }
    }

    private static void texts(JsonNode node, String at, List<String> to) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(one -> texts(one.getValue(), at + '/' + one.getKey(), to));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                texts(array.get(i), at + '/' + i, to);
            }
        } else if (node.isString()) {
            to.add(at);
        }
    }

    private static void replace(ObjectNode root, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.put(key, HOSTILE);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), JSON.getNodeFactory().stringNode(HOSTILE));
        }
    }

    /** What the elements of data hold, by their ids, unpacked. */
    static Optional<String> data(String page, String id) {
        int begin = page.indexOf(" id=\"" + id + "\">");
        if (begin < 0) {
            return Optional.empty();
        }
        String text = page.substring(page.indexOf('>', begin) + 1, page.indexOf("</script>", begin));
        return Optional.of(text.startsWith("{") ? text : new String(Packed.plain(Base64.getDecoder().decode(text)), StandardCharsets.US_ASCII));
    }
}
