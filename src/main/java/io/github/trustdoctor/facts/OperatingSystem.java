package io.github.trustdoctor.facts;

import java.util.Map;

/**
 * A Windows version, as {@code Win32_OperatingSystem} tells it.
 *
 * @param seen        its place in the report
 * @param version     {@code Version}, such as {@code 6.1.7601}; empty if not observed
 * @param kernel      major version times 100 plus minor version: 601 for 6.1, 1000 for 10.0; 0 if not observed
 * @param build       build number; 0 if not observed
 * @param productType workstation, domain controller or server
 * @param caption     {@code Caption}, localised; empty if not observed
 */
public record OperatingSystem(Observation seen, String version, int kernel, int build, ProductType productType,
                              String caption) implements Observed {

    /** {@code ProductType} of {@code Win32_OperatingSystem}. */
    public enum ProductType {
        WORKSTATION, DOMAIN_CONTROLLER, SERVER, UNKNOWN;

        static final Words<ProductType> WORDS = new Words<>("1 (workstation), 2 (domain controller) or 3 (server)",
                Map.of("1", WORKSTATION, "2", DOMAIN_CONTROLLER, "3", SERVER, "workstation", WORKSTATION,
                        "client", WORKSTATION, "domaincontroller", DOMAIN_CONTROLLER, "server", SERVER,
                        "unknown", UNKNOWN));
    }

    static OperatingSystem read(Fields in) {
        String version = in.text("version", "Version");
        int[] parts = parts(version);
        if (!version.isEmpty() && parts[0] == 0) {
            in.wrong("version", "a Windows version such as 6.1.7601 or 10.0.19045");
        }
        int build = (int) in.whole("build", 1, 999_999, parts[2], "a build number such as 7601", "BuildNumber");
        in.text("source");
        return new OperatingSystem(in.seen(), version, parts[0] * 100 + parts[1], build,
                in.word("productType", ProductType.WORDS, ProductType.UNKNOWN, "ProductType"),
                in.text("caption", "Caption"));
    }

    /**
     * Major, minor and build number, from {@code 6.1.7601}, from what {@code ver} prints
     * ({@code Microsoft Windows [Version 6.1.7601]}) or from {@code operatingSystemVersion} of a computer account
     * ({@code 6.1 (7601)}); all 0 if the text is no version.
     */
    static int[] parts(String version) {
        boolean ver = version.endsWith("]") && version.indexOf('[') >= 0;
        boolean account = version.endsWith(")");
        int end = ver || account ? version.length() - 1 : version.length();
        int[] parts = new int[3];
        int part = 0;
        boolean digit = false;
        for (int i = ver ? version.lastIndexOf(' ') + 1 : 0; i < end; i++) {
            char c = version.charAt(i);
            boolean build = account && c == ' ' && version.charAt(i + 1) == '(';
            if (digit && (c == '.' || build)) {
                part++;
                i += build ? 1 : 0;
                digit = false;
            } else if (c < '0' || c > '9' || part < 3 && parts[part] > 99_999) {
                return new int[3];
            } else {
                digit = true;
                if (part < 3) {
                    parts[part] = parts[part] * 10 + (c - '0');
                }
            }
        }
        return part == 0 || !digit || parts[0] == 0 || parts[0] > 99 || parts[1] > 99 || parts[2] > 999_999 ? new int[3] : parts;
    }

    /** The name people use, such as {@code Windows 7 SP1}; the version number if there is none. */
    public String commonName() {
        if (kernel == 0) {
            return caption;
        }
        boolean server = productType == ProductType.SERVER || productType == ProductType.DOMAIN_CONTROLLER;
        String name = server ? serverName() : productType == ProductType.WORKSTATION ? workstationName() : "";
        return name.isEmpty() ? caption.isEmpty() ? "Windows " + version : caption : name + servicePack();
    }

    private String workstationName() {
        return switch (kernel) {
            case 500 -> "Windows 2000";
            case 501, 502 -> "Windows XP";
            case 600 -> "Windows Vista";
            case 601 -> "Windows 7";
            case 602 -> "Windows 8";
            case 603 -> "Windows 8.1";
            case 1000 -> build >= 22000 ? "Windows 11" : "Windows 10";
            default -> "";
        };
    }

    private String serverName() {
        return switch (kernel) {
            case 500 -> "Windows 2000 Server";
            case 502 -> "Windows Server 2003";
            case 600 -> "Windows Server 2008";
            case 601 -> "Windows Server 2008 R2";
            case 602 -> "Windows Server 2012";
            case 603 -> "Windows Server 2012 R2";
            case 1000 -> build >= 26100 ? "Windows Server 2025" : build >= 20348 ? "Windows Server 2022"
                    : build >= 17763 ? "Windows Server 2019" : "Windows Server 2016";
            default -> "";
        };
    }

    private String servicePack() {
        return switch (build) {
            case 6001, 7601 -> " SP1";
            case 6002, 6003 -> " SP2";
            default -> "";
        };
    }

    @Override
    public String kind() {
        return "os";
    }

    @Override
    public Cited field(String name) {
        return name.equals("name") ? seen.cite("version", commonName()) : seen.cite(name);
    }
}
