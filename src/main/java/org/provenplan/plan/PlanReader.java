package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;
import org.provenplan.yaml.slips.Capped;
import org.provenplan.yaml.slips.TextRules;

/** Makes a plan of one tree, or of the trees of a plan folder. */
public final class PlanReader {
    /** The one version of the format there is. */
    private static final int FORMAT = 1;

    private final Problems problems = new Problems();
    private final List<Problem> reading = new ArrayList<>();
    private final List<SourceText> sources = new ArrayList<>();
    private boolean damaged;

    /**
     * What became of the files of one plan.
     *
     * @param plan the plan, as far as it could be read; empty where its top level is no mapping
     * @param sources the files, the plan file first
     * @param named files with readings that the plan names
     * @param problems everything found while reading
     * @param damaged whether stretches of it could not be read, so that rules about its content would misjudge it
     */
    public record Reading(
            Optional<Plan> plan,
            List<SourceText> sources,
            List<NamedFile> named,
            List<Problem> problems,
            boolean damaged) {}

    /** A file that was read because a plan names it, and where it does. */
    public record NamedFile(SourceText source, Span namedAt) {}

    private PlanReader() {}

    /**
     * Makes a plan of what was read; never fails, however little that is.
     *
     * @param main the plan file
     * @param findingFiles in the folder form, the files with one finding each, in the order of their names
     */
    public static Reading read(YamlTree main, List<YamlTree> findingFiles) {
        return read(main, findingFiles, ReadingsFiles.NONE);
    }

    /** The same, together with the readings in files of their own. */
    public static Reading read(YamlTree main, List<YamlTree> findingFiles, ReadingsFiles files) {
        return read(main, findingFiles, files, SharedPeople.NONE);
    }

    /** The same, with people whom it may name besides its own. */
    public static Reading read(YamlTree main, List<YamlTree> findingFiles, ReadingsFiles files, SharedPeople people) {
        return new PlanReader().readAll(main, findingFiles, files, people);
    }

    /** The readings in a CSV file, as they would be in a measure that names it; none where it can't be used. */
    public static List<Field<?>> readings(DecodedText csv) {
        return new Binder(new Problems(), ReadingsFiles.NONE, false).readings(csv);
    }

    private Reading readAll(YamlTree main, List<YamlTree> findingFiles, ReadingsFiles files, SharedPeople people) {
        if (findingFiles.isEmpty() && isNoPlan(main)) {
            return noPlan(main);
        }
        take(main);
        for (YamlTree file : findingFiles) {
            take(file);
        }
        Binder binder = new Binder(problems, files, damaged);
        Optional<Plan> plan = topLevel(main, "a plan").map(root -> {
            Fields fields = binder.item(findingFiles.isEmpty() ? PlanShape.PLAN : PlanShape.FOLDER_PLAN, root);
            checkFormat(fields);
            List<Finding> findings = findings(fields, findingFiles, binder);
            for (NamedFile file : binder.namedFiles()) {
                sources.add(file.source());
            }
            return new Plan(fields, findings, sources, people);
        });
        List<Problem> all = new ArrayList<>(reading);
        all.addAll(problems.found());
        return new Reading(plan, List.copyOf(sources), binder.namedFiles(), Capped.perRule(all), damaged);
    }

    /** Whether keys were read, and none of them or too few are a plan's. */
    private static boolean isNoPlan(YamlTree main) {
        boolean keyed = main.root().filter(YamlMapping.class::isInstance).isPresent();
        return (keyed || main.damaged())
                && PlanMark.isMissingFrom(main.source().text())
                && main.source().length() > 0;
    }

    private static Reading noPlan(YamlTree main) {
        SourceText source = main.source();
        int line = 1;
        while (line < source.lineCount() && source.line(line).isBlank()) {
            line++;
        }
        Problem problem = Problem.of(
                TextRules.READABLE_YAML,
                source.lineSpan(line),
                "",
                "the file must hold a plan, but it holds nothing of one: a plan begins with provenplan: 1 and has findings:",
                "check another file, or let provenplan init write a first plan to fill in");
        return new Reading(Optional.empty(), List.of(source), List.of(), List.of(problem), true);
    }

    private void take(YamlTree tree) {
        sources.add(tree.source());
        reading.addAll(tree.problems());
        damaged |= tree.damaged();
    }

    private List<Finding> findings(Fields fields, List<YamlTree> files, Binder binder) {
        List<Finding> findings = new ArrayList<>();
        for (Fields finding : fields.each("findings")) {
            findings.add(Finding.of(finding));
        }
        for (YamlTree file : files) {
            topLevel(file, "a finding")
                    .map(root -> Finding.of(binder.item(PlanShape.FINDING, root)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<YamlMapping> topLevel(YamlTree tree, String what) {
        YamlNode root = tree.root().orElse(null);
        if (root instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        if (!tree.damaged()) {
            boolean empty = root == null || (root instanceof YamlScalar scalar && scalar.isNothing());
            Span place = empty ? tree.source().beginning() : firstLine(root);
            problems.add(
                    TextRules.READABLE_YAML,
                    place,
                    "",
                    empty
                            ? "the file must hold " + what + ", but it is empty"
                            : "the file must hold " + what + topLevelIs(root),
                    what.endsWith("plan")
                            ? "begin with the line provenplan: 1, or let provenplan init write a first plan"
                            : "begin with the line id: and a name for the finding");
        }
        damaged = true;
        return Optional.empty();
    }

    private static String topLevelIs(YamlNode root) {
        return root instanceof YamlSequence ? ", but it begins with a list" : ", but it begins with plain text";
    }

    private static Span firstLine(YamlNode root) {
        Span line = root.span().source().lineSpan(root.span().start().line());
        return root.span()
                .source()
                .span(root.span().from(), Math.min(root.span().to(), line.to()));
    }

    private void checkFormat(Fields fields) {
        Field<Integer> format = fields.count("provenplan");
        if (format.isPresent() && !format.is((Object) FORMAT)) {
            problems.add(
                    StructureRules.FIELD_VALUES,
                    format.place(),
                    "provenplan",
                    "provenplan must be 1, the version of the format that this program reads",
                    "write provenplan: 1");
        }
    }
}
