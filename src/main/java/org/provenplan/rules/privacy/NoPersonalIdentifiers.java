package org.provenplan.rules.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.privacy.PersonalIdentifier;
import org.provenplan.privacy.PersonalIdentifiers;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlSequence;

/** No NHS number, National Insurance number, date of birth, phone number or email address of a person. */
final class NoPersonalIdentifiers implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("no-personal-identifiers", Family.PRIVACY, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (SourceText source : plan.sources()) {
            List<PersonalIdentifier> found = PersonalIdentifiers.in(source);
            if (!found.isEmpty()) {
                KeyAt keys = new KeyAt(plan);
                List<Span> allowed = addresses(plan);
                found.stream()
                        .filter(identifier -> !identifier.isPublic(context.publicDomains()))
                        .filter(identifier -> allowed.stream().noneMatch(span -> span.encloses(identifier.place())))
                        .forEach(identifier -> report(identifier, keys, report));
            }
        }
    }

    /** The addresses that people commit with may stand in the register, and only there. */
    private static List<Span> addresses(Plan plan) {
        return plan.people().values().stream()
                .flatMap(person -> person.fields().field("git").node().stream())
                .map(YamlNode::span)
                .toList();
    }

    private static void report(PersonalIdentifier identifier, KeyAt keys, Report report) {
        Span place = identifier.place();
        String holder = keys.of(place).orElse(keys.isInPlan(place) ? "a comment" : "the file");
        String what = (identifier.certain() ? "" : "what looks like ")
                + identifier.kind().label();
        Problem problem = report.problem(
                place,
                keys.of(place).orElse(""),
                holder + " must not hold " + what,
                identifier.kind().fix());
        report.add(problem.withPlaceMasked().weighingAtMost(identifier.certain() ? Severity.ERROR : Severity.WARNING));
    }

    /** Tells which key of a plan the characters at a place belong to. */
    private static final class KeyAt {
        /** For each of the plan's own files its single values by where they begin. */
        private final Map<SourceText, NavigableMap<Integer, Value>> values = new HashMap<>();

        private record Value(String key, Span span) {}

        KeyAt(Plan plan) {
            add("", plan.fields().node());
            plan.writtenFindings().forEach(finding -> add("", finding.fields().node()));
        }

        /** The key whose value encloses a place; empty for a comment, and for a file that is no part of the plan itself. */
        Optional<String> of(Span place) {
            return Optional.ofNullable(values.get(place.source()))
                    .map(inFile -> inFile.floorEntry(place.from()))
                    .map(Map.Entry::getValue)
                    .filter(value -> value.span().encloses(place))
                    .map(Value::key);
        }

        /** Whether a place lies in one of the plan's own files, rather than in one that it names. */
        boolean isInPlan(Span place) {
            return values.containsKey(place.source());
        }

        private void add(String key, YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                for (YamlMapping.Entry entry : mapping.entries()) {
                    add(key, entry.key());
                    add(entry.key().text(), entry.value());
                }
            } else if (node instanceof YamlSequence list) {
                list.items().forEach(item -> add(key, item));
            } else {
                values.computeIfAbsent(node.span().source(), source -> new TreeMap<>())
                        .put(node.span().from(), new Value(key, node.span()));
            }
        }
    }
}
