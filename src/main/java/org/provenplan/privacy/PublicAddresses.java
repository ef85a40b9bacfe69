package org.provenplan.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Mail addresses that are no person's: those of regulators, and those of domains that a team has named. */
final class PublicAddresses {
    private static final List<String> REGULATORS = List.of(
            "cqc.org.uk",
            "ofsted.gov.uk",
            "hse.gov.uk",
            "mhra.gov.uk",
            "ico.org.uk",
            "ombudsman.org.uk",
            "lgo.org.uk",
            "nmc-uk.org",
            "gmc-uk.org",
            "hcpc-uk.org",
            "socialworkengland.org.uk",
            "careinspectorate.com",
            "careinspectorate.gov.scot",
            "careinspectorate.wales",
            "ciw@gov.wales",
            "hiw@gov.wales",
            "hiw.org.uk",
            "hiqa.ie",
            "rqia.org.uk");

    private PublicAddresses() {}

    /** Whether an address belongs to one of them, or to one of these domains. */
    static boolean has(String address, Collection<String> domains) {
        String plain = address.toLowerCase(Locale.ROOT);
        String host = plain.substring(plain.lastIndexOf('@') + 1);
        return REGULATORS.contains(plain) || isOf(host, REGULATORS) || isOf(host, domains);
    }

    private static boolean isOf(String host, Collection<String> domains) {
        for (String domain : domains) {
            String name = domain.toLowerCase(Locale.ROOT);
            if (host.equals(name) || host.endsWith("." + name)) {
                return true;
            }
        }
        return false;
    }
}
