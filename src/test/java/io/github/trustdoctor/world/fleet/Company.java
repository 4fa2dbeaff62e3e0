package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A company with its domains, its partners and the links between them. It is changed while causes are hidden in it, and no
 * more after that.
 */
final class Company {

    final List<Domain> regions = new ArrayList<>();
    final List<Domain> partners = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Hidden> hidden = new ArrayList<>();

    /** A company in which nothing is wrong: two to five domains, each with two or three of five to seven partners. */
    Company(Random random) {
        Words words = new Words(random);
        int regionCount = 2 + random.nextInt(4);
        int partnerCount = 5 + random.nextInt(3);
        List<Boolean> forests = new ArrayList<>();
        for (int i = 0; i < partnerCount; i++) {
            partners.add(words.partner());
            forests.add(i == 0 || i > 1 && random.nextBoolean());
        }
        for (int i = 0; i < regionCount; i++) {
            regions.add(words.region());
            int count = random.nextInt(3) == 0 ? 3 : 2;
            int first = random.nextInt(partnerCount);
            for (int k = 0; k < count; k++) {
                int partner = (first + k) % partnerCount;
                links.add(new Link(i, partner, forests.get(partner) ? Trust.FOREST : Trust.EXTERNAL, forests.get(partner)));
            }
        }
    }

    Domain near(Link link) {
        return regions.get(link.near());
    }

    Domain far(Link link) {
        return partners.get(link.far());
    }

    /** Numbers of the links with that partner. */
    List<Integer> linksTo(int partner) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).far() == partner) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    List<Planted> planted() {
        return hidden.stream().map(Hidden::planted).toList();
    }
}
