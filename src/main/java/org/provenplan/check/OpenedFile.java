package org.provenplan.check;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.YamlTree;
import org.provenplan.yaml.slips.TextRules;

/**
 * A file's text, or why there is none.
 *
 * @param text what could be read of it
 * @param obstacle why that is not all of it
 */
record OpenedFile(DecodedText text, Optional<Problem> obstacle) {
    static OpenedFile of(DecodedText text) {
        return new OpenedFile(text, Optional.empty());
    }

    /** A file that can't be read, or not whole. */
    static OpenedFile unread(DecodedText text, String message, String fix) {
        Problem problem = Problem.of(TextRules.READABLE_YAML, text.source().beginning(), "", message, fix);
        return new OpenedFile(text, Optional.of(problem));
    }

    static OpenedFile unread(String name, String message, String fix) {
        return unread(DecodedText.of(new SourceText(name, "")), message, fix);
    }

    /** What a file is that can't be read: nothing, damaged. */
    static YamlTree asTree(DecodedText text, Problem obstacle) {
        return new YamlTree(text.source(), Optional.empty(), List.of(obstacle), true);
    }
}
