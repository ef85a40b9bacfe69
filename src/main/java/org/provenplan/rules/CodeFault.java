package org.provenplan.rules;

/**
 * What is wrong with a code of a catalogue.
 *
 * @param demand what the key must do, following "standards must"
 * @param fix what to type instead
 */
record CodeFault(String demand, String fix) {}
