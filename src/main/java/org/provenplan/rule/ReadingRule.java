package org.provenplan.rule;

/** A rule that is decided while a file is read; here it only gives its name, weight and page. */
public non-sealed interface ReadingRule extends Rule {}
