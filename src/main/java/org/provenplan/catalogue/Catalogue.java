package org.provenplan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.provenplan.plan.Plan;

/** The codes that plans may use. Each part is read when it is first asked for: a run pays for what its plans use. */
public final class Catalogue {
    private static final List<String> FRAMEWORKS =
            List.of("cqc-saf", "cqc-kloe-2017-asc", "cqc-kloe-2017-healthcare", "cqc-2026-draft");
    private static final Map<String, Framework> READ = new ConcurrentHashMap<>();
    private static final Map<String, List<Regulation>> REGULATIONS = new ConcurrentHashMap<>();
    private static final Catalogue BUNDLED = new Catalogue(List.of());

    private final List<Framework> added;

    private Catalogue(List<Framework> added) {
        this.added = List.copyOf(added);
    }

    /** What comes with provenplan. */
    public static Catalogue bundled() {
        return BUNDLED;
    }

    /** The same with further frameworks; their ids must be new ones. */
    public Catalogue with(List<Framework> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Framework> all = new ArrayList<>(added);
        all.addAll(further);
        return new Catalogue(all);
    }

    /** The frameworks that do not come with provenplan. */
    public List<Framework> added() {
        return added;
    }

    /** The ids of the frameworks, the one that is in use first. */
    public List<String> frameworkIds() {
        if (added.isEmpty()) {
            return FRAMEWORKS;
        }
        List<String> ids = new ArrayList<>(FRAMEWORKS);
        added.forEach(framework -> ids.add(framework.id()));
        return ids;
    }

    public Optional<Framework> framework(String id) {
        for (Framework framework : added) {
            if (framework.id().equals(id)) {
                return Optional.of(framework);
            }
        }
        return FRAMEWORKS.contains(id) ? Optional.of(READ.computeIfAbsent(id, Framework::read)) : Optional.empty();
    }

    /** The framework that a plan's codes come from; empty where there is none of the name it gives. */
    public Optional<Framework> frameworkOf(Plan plan) {
        return framework(plan.framework());
    }

    /**
     * The standard that a plan means by a code: {@code medicines-optimisation} in its own framework, or
     * {@code cqc-saf:medicines-optimisation} in another.
     */
    public Optional<Standard> standard(Plan plan, String code) {
        int colon = code.indexOf(':');
        String framework =
                colon < 0 ? plan.framework() : code.substring(0, colon).strip();
        return framework(framework)
                .flatMap(named -> named.standard(code.substring(colon + 1).strip()));
    }

    /**
     * The regulation that a text cites, with paragraphs or without: {@code 12}, {@code 9A}, {@code 12(2)(g)} of the 2014
     * Regulations, {@code 2009/18} of the Registration Regulations.
     */
    public Optional<Regulation> regulation(String cited) {
        return Regulation.numberIn(cited)
                .flatMap(number -> (number.startsWith("2009/") ? regulations2009() : regulations2014())
                        .stream()
                                .filter(regulation -> regulation.number().equals(number))
                                .findFirst());
    }

    /** Part 3 of the Regulated Activities Regulations 2014. */
    public List<Regulation> regulations2014() {
        return REGULATIONS.computeIfAbsent("regulations-2014.yaml", Regulation::read);
    }

    /** Part 4 of the Registration Regulations 2009. */
    public List<Regulation> regulations2009() {
        return REGULATIONS.computeIfAbsent("regulations-2009.yaml", Regulation::read);
    }

    public List<EnforcementKind> enforcementKinds() {
        return EnforcementKinds.ALL;
    }

    public Optional<EnforcementKind> enforcementKind(String id) {
        return enforcementKinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The ratings, the worst first. */
    public List<Rating> ratings() {
        return Ratings.ALL;
    }

    /** The numbers of the 2014 Regulations that a standard usually goes with: a hint for suggestions, never a verdict. */
    public List<String> usualRegulations(Standard standard) {
        return Hints.DATA.has(standard.id()) ? Hints.DATA.texts(standard.id()) : List.of();
    }

    /** The phrases that tell what a note or a result says. */
    public Phrases phrases() {
        return BundledPhrases.ALL;
    }

    /** Wording that nobody can check, with the reasons. */
    public List<VagueWording> vagueWording() {
        return VagueWords.ALL;
    }

    /** Terms of the trade that hold vague wording and yet name one thing, in lower case. */
    public List<String> plainTerms() {
        return PlainTerms.ALL;
    }

    /** The words of one kind, in lower case: those who do the work, what is taught, what is written down. */
    public Set<String> wordsOf(String kind) {
        return WordKinds.ALL.of(kind);
    }

    /** Words that say the same as others, each with the word for which it may stand. */
    public Map<String, String> sameWords() {
        return SameWords.ALL;
    }

    /** What records are called. */
    public RecordNames recordNames() {
        return Records.ALL;
    }

    private static final class BundledPhrases {
        private static final Phrases ALL = Phrases.read();
    }

    private static final class EnforcementKinds {
        private static final List<EnforcementKind> ALL =
                DataFile.read("enforcement-kinds.yaml").below("kinds").each(EnforcementKind::new);
    }

    private static final class Ratings {
        private static final List<Rating> ALL =
                DataFile.read("ratings.yaml").below("ratings").each(Rating::new);
    }

    private static final class Hints {
        private static final DataFile DATA = DataFile.read("cqc-saf-hints.yaml").below("regulations");
    }

    private static final class VagueWords {
        private static final List<VagueWording> ALL = VagueWording.read("vague-wording.txt");
    }

    private static final class PlainTerms {
        private static final List<String> ALL = List.copyOf(DataLines.read("plain-terms.txt"));
    }

    private static final class WordKinds {
        private static final WordLists ALL = WordLists.read("word-classes.txt");
    }

    private static final class SameWords {
        private static final Map<String, String> ALL = WordLists.firstOfEach("same-words.txt");
    }

    private static final class Records {
        private static final RecordNames ALL = RecordNames.read("records.txt");
    }
}
