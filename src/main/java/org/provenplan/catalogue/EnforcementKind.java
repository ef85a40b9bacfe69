package org.provenplan.catalogue;

/** Something the regulator can do besides rating a service: {@code requirement-notice}, shown as "Requirement Notice". */
public record EnforcementKind(String id, String name) {}
