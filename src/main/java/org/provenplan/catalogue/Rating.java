package org.provenplan.catalogue;

/** What the regulator makes of a service: {@code requires-improvement}, shown as "Requires improvement". */
public record Rating(String id, String name) {}
