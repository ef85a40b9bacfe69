package org.provenplan.yaml;

import org.provenplan.source.Span;

/** A value in a YAML file, with the characters it was written with. */
public sealed interface YamlNode permits YamlScalar, YamlMapping, YamlSequence {
    Span span();
}
