package org.provenplan.rules.structure;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is wrong with a code of a catalogue.
 *
 * @param demand what the key must do, following "standards must"
 * @param fix what to type instead; finding that out takes long
 * @param certain what is to stand in its place, where that can be nothing else
 */
record CodeFault(String demand, Supplier<String> fix, Supplier<Optional<String>> certain) {
    CodeFault(String demand, Supplier<String> fix) {
        this(demand, fix, Optional::empty);
    }
}
