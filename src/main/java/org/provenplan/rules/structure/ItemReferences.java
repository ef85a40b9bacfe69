package org.provenplan.rules.structure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.provenplan.diagnostic.Fix;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Item;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.Nearest;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.SingleValue;
import org.provenplan.plan.ValueShape.Target;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;

/** Where a plan names its own findings, measures and actions: each must be there, and of that kind. */
final class ItemReferences {
    private static final int MOST_CHOICES = 4;
    private static final Map<Target, MappingShape> KINDS = Map.of(
            Target.FINDING, PlanShape.FINDING,
            Target.MEASURE, PlanShape.MEASURE,
            Target.ACTION, PlanShape.ACTION);

    private final Report report;
    private final Map<String, MappingShape> kinds = new LinkedHashMap<>();
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Map<MappingShape, Mentions> unknown = new LinkedHashMap<>();
    private final boolean someIdUnread;

    ItemReferences(Plan plan, Report report) {
        this.report = report;
        boolean unread = !areAllRead(plan);
        for (Item item : plan.items()) {
            MappingShape kind = item.fields().shape();
            if (item.id().isPresent()) {
                unread |= kinds.containsKey(item.id().get());
                add(kind, item.id().get());
            } else {
                unread = true;
            }
        }
        this.someIdUnread = unread;
    }

    void check(SingleValue value, Target target) {
        MappingShape wanted = KINDS.get(target);
        Field<?> field = value.field();
        MappingShape kind = kinds.get(value.text());
        if (idsOf(wanted).contains(value.text())) {
            checkNotItself(value, wanted);
        } else if (kind != null) {
            report.on(
                    field,
                    field.key() + " must name " + wanted.withArticle() + ", and " + value.text() + " is "
                            + kind.withArticle(),
                    choose(wanted));
        } else {
            checkKnown(value, wanted);
        }
    }

    /** Where an id could not be read, it may be the one that is meant, unless another is nearly that. */
    private void checkKnown(SingleValue value, MappingShape wanted) {
        Mentions mentions = unknown.computeIfAbsent(wanted, kind -> new Mentions());
        Optional<String> nearest = mentions.isSettled(value.text()) ? Optional.empty() : nearest(value.text(), wanted);
        if (nearest.isPresent()) {
            report.on(
                    value.field(),
                    value.field().key() + notInPlan(value.text(), wanted),
                    write(value, nearest.get(), wanted));
        } else if (!someIdUnread) {
            mentions.add(value.text(), value.field());
        }
    }

    /** Reports those that no other of the plan can be meant by. */
    void reportUnknown() {
        unknown.forEach((kind, mentions) -> {
            for (String id : mentions.names()) {
                mentions.report(id, notInPlan(id, kind), choose(kind), report);
            }
        });
    }

    private static String notInPlan(String text, MappingShape wanted) {
        return " must name " + wanted.withArticle() + " of this plan, which does not have " + Quotation.of(text);
    }

    private void checkNotItself(SingleValue value, MappingShape kind) {
        boolean standsInItself = value.isIn(kind) && value.within().text("id").is((Object) value.text());
        if (standsInItself) {
            report.on(
                    value.field(),
                    value.field().key() + " must name another " + kind.name() + ", not the one it stands in",
                    "write the id of another " + kind.name() + ", or delete it");
        }
    }

    private Optional<String> nearest(String text, MappingShape wanted) {
        return report.isCrowded() ? Optional.empty() : Nearest.to(text, idsOf(wanted));
    }

    private Fix write(SingleValue value, String id, MappingShape wanted) {
        boolean certain =
                Nearest.certain(value.text(), idsOf(wanted)).filter(id::equals).isPresent();
        return Fix.replaceIf(certain && !someIdUnread, value.field().place(), id, "write " + id);
    }

    private String choose(MappingShape kind) {
        Set<String> choices = idsOf(kind);
        String shown = choices.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        return choices.isEmpty()
                ? "delete it, or add " + kind.withArticle() + " with that id"
                : "write the id of " + kind.withArticle() + " (" + shown
                        + (choices.size() > MOST_CHOICES ? ", …)" : ")");
    }

    private Set<String> idsOf(MappingShape kind) {
        return ids.getOrDefault(kind.name(), Set.of());
    }

    private void add(MappingShape kind, String id) {
        kinds.putIfAbsent(id, kind);
        ids.putIfAbsent(kind.name(), new LinkedHashSet<>());
        ids.get(kind.name()).add(id);
    }

    private static boolean areAllRead(Plan plan) {
        if (plan.writtenFindings().isEmpty() || !isRead(plan.fields(), "findings")) {
            return false;
        }
        for (Finding finding : plan.writtenFindings()) {
            if (!isRead(finding.fields(), "measures") || !isRead(finding.fields(), "actions")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRead(Fields within, String list) {
        for (Field<Fields> item : within.<Fields>values(list)) {
            if (!item.isPresent()) {
                return false;
            }
        }
        return !within.field(list).isMalformed();
    }
}
