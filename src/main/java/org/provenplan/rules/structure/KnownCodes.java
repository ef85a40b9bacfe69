package org.provenplan.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.EnforcementKind;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.plan.SingleValue;
import org.provenplan.plan.ValueShape;
import org.provenplan.plan.ValueShape.CodeKind;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Key questions, standards and regulations exist in the catalogue that they name. */
final class KnownCodes implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("known-codes", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        CodeJudgement judgement = new CodeJudgement(context.catalogue(), plan);
        for (SingleValue value : SingleValue.all(plan, ValueShape.Code.class)) {
            Optional<CodeFault> fault = judgement.of(((ValueShape.Code) value.shape()).kind(), value);
            if (fault.isPresent()) {
                report.on(
                        value.field(),
                        value.field().key() + " must " + fault.get().demand(),
                        report.isCrowded() ? Fix.advice("write a code that exists") : fix(value, fault.get()));
            }
        }
    }

    private static Fix fix(SingleValue value, CodeFault fault) {
        Field<?> field = value.field();
        String sentence = fault.fix().get();
        return fault.certain()
                .get()
                .filter(code -> !stands(code, value.within().field(field.key())))
                .map(code -> Fix.replace(field.place(), code, sentence))
                .orElseGet(() -> Fix.advice(sentence));
    }

    /** Whether a code is one of the keys already that another would become. */
    private static boolean stands(String code, Field<?> keys) {
        return keys.is((Object value) -> value instanceof Map<?, ?> map && map.containsKey(code));
    }

    /** Whether the codes of a plan exist; if not, what to type instead. */
    private static final class CodeJudgement {
        /** What the rating of the service as a whole stands under, beside the key questions. */
        private static final KeyQuestion OVERALL = new KeyQuestion("overall", "Overall");

        private final Catalogue catalogue;
        private final Optional<Framework> framework;

        CodeJudgement(Catalogue catalogue, Plan plan) {
            this.catalogue = catalogue;
            this.framework = catalogue.frameworkOf(plan);
        }

        /** In a framework that is not known no code can be judged: only that is reported. */
        Optional<CodeFault> of(CodeKind kind, SingleValue value) {
            return switch (kind) {
                case FRAMEWORK -> framework.isPresent() ? Optional.empty() : Optional.of(noFramework(value.text()));
                case REGULATION -> new RegulationCode(catalogue, value.text()).fault();
                case ENFORCEMENT_KIND -> enforcementKind(value.text());
                case KEY_QUESTION, RATED_AREA, STANDARD ->
                    framework.isPresent() ? ofFramework(kind, framework.get(), value) : Optional.empty();
            };
        }

        private Optional<CodeFault> ofFramework(CodeKind kind, Framework known, SingleValue value) {
            return switch (kind) {
                case KEY_QUESTION -> keyQuestion(known.keyQuestions(), value.text());
                case RATED_AREA -> keyQuestion(ratedAreas(known), value.text());
                default -> new StandardCode(catalogue, known, value).fault();
            };
        }

        private CodeFault noFramework(String text) {
            CodeWords words = CodeWords.of(
                    catalogue.frameworkIds(),
                    id -> id,
                    id -> catalogue.framework(id).orElseThrow().name());
            return new CodeFault(
                    "be a known framework, and " + Quotation.of(text) + " is none",
                    () -> fix(words, text),
                    () -> words.certain(text));
        }

        private static List<KeyQuestion> ratedAreas(Framework framework) {
            List<KeyQuestion> areas = new ArrayList<>(framework.keyQuestions());
            areas.add(0, OVERALL);
            return areas;
        }

        private static Optional<CodeFault> keyQuestion(List<KeyQuestion> allowed, String text) {
            for (KeyQuestion question : allowed) {
                if (question.id().equals(text)) {
                    return Optional.empty();
                }
            }
            CodeWords words = CodeWords.of(allowed, KeyQuestion::id, KeyQuestion::name);
            String demand = allowed.contains(OVERALL)
                    ? "be given overall or for a key question, and "
                    : "be a key question, and ";
            return Optional.of(new CodeFault(
                    demand + Quotation.of(text) + " is none", () -> fix(words, text), () -> words.certain(text)));
        }

        private Optional<CodeFault> enforcementKind(String text) {
            if (catalogue.enforcementKind(text).isPresent()) {
                return Optional.empty();
            }
            CodeWords words = CodeWords.of(catalogue.enforcementKinds(), EnforcementKind::id, EnforcementKind::name);
            return Optional.of(new CodeFault(
                    "be something the regulator can do, and " + Quotation.of(text) + " is not in the list",
                    () -> fix(words, text),
                    () -> words.certain(text)));
        }

        private static String fix(CodeWords words, String text) {
            return words.meant(text)
                    .map(code -> "write " + code)
                    .orElseGet(() -> "write one of " + words.choices(text));
        }
    }
}
