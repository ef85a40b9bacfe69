package org.provenplan.catalogue;

import static org.provenplan.plan.FieldShape.Presence.OPTIONAL;
import static org.provenplan.plan.FieldShape.Presence.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.plan.Field;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.Fields;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.ShapeReader;
import org.provenplan.plan.StructureRules;
import org.provenplan.plan.ValueShape;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlTree;

/** A framework in a file of somebody else's, in the form of provenplan's own; what is wrong with it is told with places. */
public final class FrameworkFile {
    private static final ValueShape TEXT = new ValueShape.Text();
    private static final ValueShape NAMES = new ValueShape.MapOf(new ValueShape.Id(), TEXT);
    private static final MappingShape SHAPE = new MappingShape(
            "framework",
            "a",
            List.of(
                    new FieldShape("id", new ValueShape.Id(), REQUIRED, "Its name in plans", "our-trust"),
                    new FieldShape("name", TEXT, REQUIRED, "Its name for people", "Health and Social Care Standards"),
                    new FieldShape("standard", TEXT, REQUIRED, "What one of its standards is called", "standard"),
                    new FieldShape("prefix", TEXT, OPTIONAL, "What plans may leave out before its codes", "hcs-"),
                    new FieldShape("key-questions", NAMES, REQUIRED, "What is asked", "{safe: Safe}"),
                    new FieldShape(
                            "standards",
                            new ValueShape.MapOf(new ValueShape.Id(), new ValueShape.MapOf(TEXT, TEXT)),
                            REQUIRED,
                            "The standards under each key question",
                            "{safe: {medicines: Medicines are given safely}}")));

    private final Fields fields;
    private final List<Problem> problems;
    private final String prefix;

    /**
     * What was read.
     *
     * @param framework the framework; only one with nothing wrong
     * @param problems what is wrong
     */
    public record Reading(Optional<Framework> framework, List<Problem> problems) {}

    private FrameworkFile(Fields fields, List<Problem> problems) {
        this.fields = fields;
        this.problems = problems;
        this.prefix = fields.text("prefix").orElse("");
    }

    /** Makes a framework of a file; never fails. */
    public static Reading read(YamlTree tree) {
        ShapeReader.Reading reading =
                new ShapeReader(SHAPE, "begin with the line id: and a name for the framework").read(tree);
        List<Problem> problems = new ArrayList<>(reading.problems());
        Optional<Framework> framework = reading.fields().map(fields -> new FrameworkFile(fields, problems).framework());
        return new Reading(problems.isEmpty() ? framework : Optional.empty(), List.copyOf(problems));
    }

    private Framework framework() {
        List<KeyQuestion> questions = new ArrayList<>();
        fields.<String>entries("key-questions")
                .forEach((id, name) -> questions.add(new KeyQuestion(id, name.orElse(id))));
        List<Standard> standards = new ArrayList<>();
        fields.<Map<String, Field<String>>>entries("standards").forEach((question, names) -> {
            if (questions.stream().noneMatch(known -> known.id().equals(question))) {
                tell(
                        keyPlace(question),
                        question + " must be one of key-questions",
                        "add it there, or write one of them");
            }
            names.value().ifPresent(present -> present.forEach((code, name) -> add(question, code, name, standards)));
        });
        if (standards.isEmpty() && fields.field("standards").isPresent()) {
            tell(
                    fields.field("standards").place(),
                    "standards must hold at least one",
                    "add below it a key question, and below that a code and its name");
        }
        return new Framework(
                fields.text("id").orElse(""),
                fields.text("name").orElse(""),
                fields.text("standard").orElse(""),
                questions,
                standards);
    }

    private void add(String question, String code, Field<String> name, List<Standard> standards) {
        if (code.contains(":") || code.contains(" ")) {
            tell(name.place(), "the code before it must have no colon and no space", "write a code such as medicines");
        } else if (!code.startsWith(prefix) || code.equals(prefix)) {
            tell(
                    name.place(),
                    "the code before it must begin with the prefix " + prefix,
                    "write " + prefix + code + ", or delete the prefix");
        } else {
            standards.add(new Standard(code, code.substring(prefix.length()), question, name.orElse(code)));
        }
    }

    private Span keyPlace(String question) {
        Field<?> standards = fields.field("standards");
        return standards
                .node()
                .filter(YamlMapping.class::isInstance)
                .flatMap(node -> ((YamlMapping) node).entry(question))
                .map(entry -> entry.key().span())
                .orElse(standards.place());
    }

    private void tell(Span place, String message, String fix) {
        problems.add(Problem.of(StructureRules.FIELD_VALUES, place, "", message, fix));
    }
}
