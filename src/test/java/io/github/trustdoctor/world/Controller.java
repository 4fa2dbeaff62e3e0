package io.github.trustdoctor.world;

/** The controllers: two of the user's domain, two of the computer's. */
public enum Controller {
    DC1("dc-c.corp.northwind.test"),
    DC2("dc-d.corp.northwind.test"),
    OWN1("dc-a.corp.fabrikam.test"),
    OWN2("dc-b.corp.fabrikam.test"),
    /** Those that nobody named. */
    UNNAMED("");

    final String host;

    Controller(String host) {
        this.host = host;
    }

    Server in(World world) {
        return switch (this) {
            case DC1 -> world.dc1();
            case DC2 -> world.dc2();
            case OWN1 -> world.own1();
            case OWN2 -> world.own2();
            case UNNAMED -> throw new IllegalStateException("nobody knows it");
        };
    }

    static Controller named(String host) {
        for (Controller one : values()) {
            if (one.host.equals(host)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no controller is called " + host);
    }
}
