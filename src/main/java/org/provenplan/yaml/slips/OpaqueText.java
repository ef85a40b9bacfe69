package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.source.Span;

/** Where quoted and block text stands, in which characters mean nothing to YAML. */
public final class OpaqueText {
    private final List<Span> spans = new ArrayList<>();

    /** Adds a stretch that lies behind all others. */
    public void add(Span span) {
        spans.add(span);
    }

    public boolean holds(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.from()) {
                high = middle - 1;
            } else if (offset >= span.to()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
