package org.provenplan.yaml;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;

/**
 * What could be read of a file.
 *
 * @param source the text
 * @param root its content; empty where the file holds none
 * @param problems what is wrong with it as YAML
 * @param damaged whether stretches had to be left out, so that what seems missing may be there
 */
public record YamlTree(SourceText source, Optional<YamlNode> root, List<Problem> problems, boolean damaged) {
    public YamlTree {
        problems = List.copyOf(problems);
    }
}
