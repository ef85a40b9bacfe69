package org.provenplan.catalogue;

/** One of the questions that a regulator asks of every service: {@code safe}, shown as "Safe". */
public record KeyQuestion(String id, String name) {}
