package org.provenplan.plan;

import java.util.List;

/** What may stand as a value. */
public sealed interface ValueShape
        permits ValueShape.Text,
                ValueShape.Id,
                ValueShape.Reference,
                ValueShape.Date,
                ValueShape.Decimal,
                ValueShape.Amount,
                ValueShape.Count,
                ValueShape.Interval,
                ValueShape.Change,
                ValueShape.Checksum,
                ValueShape.Words,
                ValueShape.Code,
                ValueShape.ListOf,
                ValueShape.MapOf,
                ValueShape.OneOf,
                ValueShape.Either,
                MappingShape {
    /** Free text on one or more lines. */
    record Text() implements ValueShape {}

    /** An identifier that the author chose. */
    record Id() implements ValueShape {}

    /** The id of something else in the plan. */
    record Reference(Target target) implements ValueShape {}

    /** A calendar date. */
    record Date() implements ValueShape {}

    /** A number, whole or with decimals. */
    record Decimal() implements ValueShape {}

    /** A number that is not below zero. */
    record Amount() implements ValueShape {}

    /** A whole number, zero or more. */
    record Count() implements ValueShape {}

    /** {@code 2 weeks}, {@code monthly}. */
    record Interval() implements ValueShape {}

    /** A relative change: {@code -80%}. */
    record Change() implements ValueShape {}

    /** A SHA-256 checksum in hexadecimal. */
    record Checksum() implements ValueShape {}

    /** One word of a vocabulary. */
    record Words(Class<? extends Word> vocabulary) implements ValueShape {}

    /** A code that a catalogue defines. */
    record Code(CodeKind kind) implements ValueShape {}

    /** A list whose items all have one shape. */
    record ListOf(ValueShape item) implements ValueShape {}

    /** Keys that the author or a catalogue chooses, each with a value of one shape. */
    record MapOf(ValueShape key, ValueShape value) implements ValueShape {}

    /**
     * One of the names that the program gives to things of a kind.
     *
     * @param kind what they are names of: {@code rule}
     */
    record OneOf(String kind, List<String> names) implements ValueShape {
        public OneOf {
            names = List.copyOf(names);
        }
    }

    /** One value, or more about it key by key. */
    record Either(ValueShape single, MappingShape more) implements ValueShape {}

    /** What a reference points at. */
    enum Target implements Word {
        PERSON,
        FINDING,
        MEASURE,
        ACTION
    }

    /** Which part of the catalogue defines a code. */
    enum CodeKind implements Word {
        FRAMEWORK,
        KEY_QUESTION,
        RATED_AREA,
        STANDARD,
        REGULATION,
        ENFORCEMENT_KIND
    }
}
