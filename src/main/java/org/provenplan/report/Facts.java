package org.provenplan.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Facts in the making; what has no text is left out. */
final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    /** What has the same label stands with it. */
    Facts add(String label, String text) {
        int last = facts.size() - 1;
        if (!text.isEmpty() && last >= 0 && facts.get(last).label().equals(label)) {
            facts.set(last, new Fact(label, facts.get(last).text() + "; " + text, ""));
        } else if (!text.isEmpty()) {
            facts.add(new Fact(label, text, ""));
        }
        return this;
    }

    /** A text that leads to itself where it is a link that a browser may follow. */
    Facts addLink(String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(label, text, webAddress(text)));
        }
        return this;
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }

    /** The text if it is an http or https address with a host, otherwise empty. */
    static String webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : "";
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }
}
