package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Server;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names to choose from. All domains are below the reserved top-level domain {@code test}. */
final class Words {

    private static final List<String> COMPANIES = List.of("fabrikam", "contoso", "northwind", "litware", "adatum",
            "proseware", "tailspin", "wingtip", "woodgrove", "lamna", "relecloud", "lucerne", "margies", "nodlake",
            "southridge", "humongous", "bellows", "coho", "alpine", "vanarsdel", "treyres", "fineart", "graphicd",
            "fourthcof", "cityp", "bluey", "wideworld", "munson", "phoneco", "firstup", "liberty", "olympia");
    private static final List<String> REGIONS = List.of("uk", "de", "fr", "us", "br", "jp", "in", "za", "se", "it", "es",
            "pl", "ca", "au", "nl", "mx");
    private static final List<String> SUFFIXES = List.of("mail", "people", "staff", "brand", "team", "id");
    private static final List<String> HEADS = List.of("corp.", "ad.", "", "", "");
    private static final List<String> CONTROLLERS = List.of("dc", "ad", "kdc", "srv");

    static final List<String> TOWNS = List.of("Leeds", "York", "Bath", "Wells", "Essen", "Köln", "Ulm", "Jena", "Lyon",
            "Nîmes", "Tours", "Boise", "Tampa", "Reno", "Natal", "Belém", "Kyoto", "Nara", "Surat", "Pune", "Durban",
            "Malmö", "Lund", "Turin", "Bari", "Vigo", "Cádiz", "Łódź", "Opole", "Regina", "Perth", "Cairns", "Breda",
            "Delft", "Toluca", "Mérida");
    static final List<String> TOWN_CODES = List.of("LDS", "YRK", "BTH", "WLS", "ESS", "KLN", "ULM", "JEN", "LYN",
            "NIM", "TRS", "BOI", "TPA", "RNO", "NTL", "BEL", "KYO", "NRA", "SUR", "PUN", "DBN",
            "MLM", "LND", "TRN", "BRI", "VGO", "CDZ", "LDZ", "OPO", "RGN", "PTH", "CNS", "BRD",
            "DLF", "TLC", "MRD");
    static final List<String> FIRST_NAMES = List.of("nina", "olaf", "fred", "alice", "bruno", "chen", "dora", "emil",
            "farah", "greta", "hugo", "ines", "jonas", "karin", "lars", "maya", "noor", "otto", "petra", "quinn", "ravi",
            "sonja", "tariq", "ulla", "vera", "wanda", "xenia", "yusuf", "zoe", "anton");
    static final List<String> LAST_NAMES = List.of("berg", "lopez", "okoye", "smith", "novak", "rossi", "meyer", "tanaka",
            "patel", "silva", "dubois", "kovacs", "jansen", "olsen", "haddad", "moreau", "weber", "nowak", "costa", "khan");

    private final Random random;
    private final List<String> companies;
    private final List<String> regions;

    Words(Random random) {
        this.random = random;
        companies = shuffled(COMPANIES);
        regions = shuffled(REGIONS);
    }

    private List<String> shuffled(List<String> words) {
        List<String> all = new ArrayList<>(words);
        Collections.shuffle(all, random);
        return all;
    }

    /** The domain of one region of the company; each call gives another. */
    Domain region() {
        String company = companies.get(0);
        String region = regions.remove(0);
        return domain(any(HEADS) + company + '-' + region + ".test", company + '-' + region, "");
    }

    /** The domain of a partner; each call gives another. */
    Domain partner() {
        String company = companies.remove(1);
        return domain(any(HEADS) + company + ".test", company, company + '-' + any(SUFFIXES) + ".test");
    }

    private Domain domain(String dns, String netBios, String suffix) {
        int count = suffix.isEmpty() ? 2 : 2 + random.nextInt(3) * random.nextInt(3) / 2;
        String stem = any(CONTROLLERS);
        int from = random.nextInt(8);
        List<String> controllers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            controllers.add(stem + (from + i) + '.' + dns);
        }
        List<Server> open = Collections.nCopies(count, Server.OPEN);
        return new Domain(dns, netBios.toUpperCase(Locale.ROOT), List.copyOf(controllers), open, suffix);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
