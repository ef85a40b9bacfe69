package org.provenplan.diagnostic;

/**
 * What a diagnostic is about.
 *
 * @param label what people call it: {@code Action protected-lead "Name one protected lead"}; empty where the sentence needs none
 * @param plan the plan's id, empty where it has none
 * @param item the id of the finding, action, measure or evidence; empty for the plan itself
 * @param field the key; empty where there is none
 */
public record Subject(String label, String plan, String item, String field) {}
