package org.provenplan.plan;

import java.util.Optional;
import org.provenplan.source.DecodedText;

/** Opens the CSV files that plans name as their readings. */
@FunctionalInterface
public interface ReadingsFiles {
    /** Where no file can be opened. */
    ReadingsFiles NONE = path -> new Opened(Optional.empty(), "");

    /**
     * Opens a file; never throws.
     *
     * @param path as written in the plan: relative to the plan's folder, with {@code /}
     */
    Opened open(String path);

    /**
     * A file's text. It is empty, without an obstacle, where there is no such file: a rule of its own says so.
     *
     * @param obstacle what keeps a file that is there from being read, for people; empty where nothing does
     */
    record Opened(Optional<DecodedText> text, String obstacle) {}
}
