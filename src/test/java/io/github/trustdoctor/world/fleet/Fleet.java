package io.github.trustdoctor.world.fleet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sites of one company, drawn from a seed: the same seed and options give the same bytes, and any report can be made
 * alone. Immutable and thread-safe.
 */
public final class Fleet {

    /** A shared cause that reaches fewer of the first sites is not worth the name, unless the fleet is small. */
    private static final int FEWEST_REACHED = 6;
    private static final int LOOKED_AT = 400;
    private static final int TRIES_EACH = 20;
    private static final long ROT = 0x407;

    private final long seed;
    private final Options options;
    private final Company company;
    private final Map<Link, LinkText> texts;

    private Fleet(long seed, Options options, Company company) {
        this.seed = seed;
        this.options = options;
        this.company = company;
        this.texts = LinkText.of(company);
    }

    /** The fleet of that seed. */
    public static Fleet draw(long seed, Options options) {
        for (int tries = 0;; tries++) {
            Random random = Seeds.random(seed, -1 - tries);
            Company company = new Company(random);
            int wanted = options.fewest() + random.nextInt(options.most() - options.fewest() + 1);
            hide(wanted, company, random);
            Fleet fleet = new Fleet(seed, options, company);
            int least = Math.max(0, FEWEST_REACHED - tries / TRIES_EACH);
            if (company.hidden.size() == wanted && fleet.reached() >= least) {
                return fleet;
            }
        }
    }

    private static void hide(int wanted, Company company, Random random) {
        for (int tries = 0; tries < 10 * wanted && company.hidden.size() < wanted; tries++) {
            Shared.any(random).hide(company, random).ifPresent(company.hidden::add);
        }
    }

    /** How many of the first sites the least of the hidden causes reaches alone: one that always hides behind another nobody can find. */
    private int reached() {
        int[] counts = new int[company.hidden.size()];
        for (int number = 0; number < Math.min(options.sites(), LOOKED_AT); number++) {
            Branch branch = branch(number);
            List<Hidden> there = company.hidden.stream().filter(hidden -> hidden.holds(branch)).toList();
            if (there.size() == 1) {
                counts[company.hidden.indexOf(there.get(0))]++;
            }
        }
        return IntStream.of(counts).min().orElse(Integer.MAX_VALUE);
    }

    private Branch branch(int number) {
        return Branch.draw(company, options, seed, number);
    }

    /** How many reports there are. */
    public int size() {
        return options.sites();
    }

    /** The shared causes that are hidden in it. */
    public List<Planted> hidden() {
        return company.planted();
    }

    /** Every name that sites share: domains, controllers, suffixes. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (List<Domain> domains : List.of(company.regions, company.partners)) {
            for (Domain domain : domains) {
                names.add(domain.dns());
                names.add(domain.netBios());
                names.addAll(domain.controllers());
                if (!domain.suffix().isEmpty()) {
                    names.add(domain.suffix());
                }
            }
        }
        return names;
    }

    /** These, and the names of each report. */
    public Set<String> allNames() {
        Set<String> names = new TreeSet<>(names());
        reports().forEach(made -> names.addAll(made.names()));
        return names;
    }

    /** All reports by number. */
    public Stream<Made> reports() {
        return IntStream.range(0, size()).mapToObj(this::made);
    }

    /** The report of that number, and what is true of its site. */
    public Made made(int number) {
        Branch branch = branch(number);
        List<Planted> causes = new ArrayList<>();
        for (Hidden hidden : company.hidden) {
            if (hidden.holds(branch)) {
                causes.add(hidden.planted());
            }
        }
        Random random = Seeds.random(seed ^ ROT, number);
        boolean rotten = random.nextDouble() < options.rotten();
        String report = BranchReport.of(branch, texts.get(branch.link()), options, seed);
        byte[] json = rotten ? Rot.any(random).spoil(report, random) : report.getBytes(StandardCharsets.UTF_8);
        return new Made(number, branch.computer().toLowerCase(Locale.ROOT), json, rotten, branch.failing(), causes,
                branch.fault().causes, branch.names());
    }
}
