package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.slips.Level;
import org.provenplan.yaml.slips.ParsedText;
import org.provenplan.yaml.slips.Recovery;
import org.provenplan.yaml.slips.Slips;
import org.provenplan.yaml.slips.UnreadableCharacters;

/**
 * Reads a YAML file as a tree with places. Bad input never throws: each slip becomes a problem at its place, is stepped
 * over, and the rest is read.
 */
public final class YamlReader {
    /** How often a file is begun again after a slip; large files get fewer, so that none takes long. */
    private static final int MOST_ATTEMPTS = 200;

    private static final int CHARACTERS_TO_ATTEMPT = 8_000_000;

    private final Limits limits;
    private final Optional<Level> root;

    public YamlReader(Limits limits) {
        this(limits, Optional.empty());
    }

    private YamlReader(Limits limits, Optional<Level> root) {
        this.limits = limits;
        this.root = root;
    }

    /** A reader of files with certain keys, which tell where a line belongs that has lost its place. */
    public YamlReader of(Level keys) {
        return new YamlReader(limits, Optional.of(keys));
    }

    /** Reads text as it came from a file, with what stood in the way of decoding it. */
    public YamlTree read(DecodedText decoded) {
        return CertainCures.only(this, readOnce(decoded));
    }

    /** The same, with edits that nobody has tried. */
    YamlTree readOnce(DecodedText decoded) {
        SourceText source = decoded.source();
        ParsedText parsed = new ParsedText(source);
        List<Problem> problems = new ArrayList<>(UnreadableCharacters.replace(decoded, parsed));
        Slips slips = Slips.mend(parsed, root);
        Recovery recovery = new Recovery(parsed, slips);
        TreeBuilder.Attempt attempt = attempt(parsed);
        for (int left = attempts(source); canGoOn(attempt, recovery, slips); left--) {
            if (left == 0) {
                recovery.giveUp();
                break;
            }
            attempt = attempt(parsed);
        }
        problems.addAll(recovery.problems());
        problems.addAll(attempt.problems());
        problems.addAll(slips.problems(recovery.problems()));
        return new YamlTree(source, attempt.root(), problems, recovery.isDamaged() || !slips.keepAll());
    }

    /** Whether something was changed, so that another attempt reads further or better. */
    private static boolean canGoOn(TreeBuilder.Attempt attempt, Recovery recovery, Slips slips) {
        return attempt.fault().isPresent()
                ? recovery.stepOver(attempt.fault().get())
                : slips.takeBack(attempt.opaque());
    }

    private TreeBuilder.Attempt attempt(ParsedText parsed) {
        return new TreeBuilder(parsed, limits).build();
    }

    private static int attempts(SourceText source) {
        return Math.max(1, Math.min(MOST_ATTEMPTS, CHARACTERS_TO_ATTEMPT / Math.max(1, source.length())));
    }
}
