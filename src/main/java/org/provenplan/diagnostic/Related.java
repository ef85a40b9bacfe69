package org.provenplan.diagnostic;

import org.provenplan.source.Span;

/** A second place that a diagnostic needs in order to be understood, and what stands there. */
public record Related(String message, Span place) {}
