package org.provenplan.rules.structure;

import java.util.function.Supplier;

/**
 * What is wrong with a code of a catalogue.
 *
 * @param demand what the key must do, following "standards must"
 * @param fix what to type instead; finding that out takes long
 */
record CodeFault(String demand, Supplier<String> fix) {}
