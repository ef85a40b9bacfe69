package org.provenplan.rules.structure;

import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.Standard;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.SingleValue;
import org.provenplan.rule.Quotation;

/** The code of a standard as typed in a finding: {@code medicines-optimisation}, {@code cqc-saf:medicines-optimisation}. */
final class StandardCode {
    private final Catalogue catalogue;
    private final Framework ofPlan;
    private final SingleValue value;
    private final String prefix;
    private final String code;

    StandardCode(Catalogue catalogue, Framework ofPlan, SingleValue value) {
        this.catalogue = catalogue;
        this.ofPlan = ofPlan;
        this.value = value;
        int colon = value.text().indexOf(':');
        boolean named = colon > 0 && value.text().substring(0, colon).matches("[a-z0-9-]+");
        this.prefix = named ? value.text().substring(0, colon) : "";
        this.code = value.text().substring(named ? colon + 1 : 0).strip();
    }

    Optional<CodeFault> fault() {
        Optional<Framework> framework = prefix.isEmpty() ? Optional.of(ofPlan) : catalogue.framework(prefix);
        if (framework.isEmpty()) {
            return Optional.of(noFramework());
        }
        return framework.get().standard(code).isPresent()
                ? Optional.empty()
                : Optional.of(ofAnotherFramework(framework.get()).orElseGet(() -> unknown(framework.get())));
    }

    private CodeFault noFramework() {
        String write = home(code).map(StandardCode::qualified).orElse("such as cqc-saf:medicines-optimisation");
        return new CodeFault(
                "name a known framework before the colon, and \"" + prefix + "\" is none", () -> "write " + write);
    }

    private Optional<CodeFault> ofAnotherFramework(Framework framework) {
        return home(code)
                .map(home -> new CodeFault(
                        "name " + a(framework) + " of " + framework.id() + ", and " + code + " (\""
                                + home.standard().name() + "\") is one of "
                                + home.framework().id(),
                        () -> "write " + qualified(home) + ", or set the plan's framework to "
                                + home.framework().id()));
    }

    private CodeFault unknown(Framework framework) {
        return new CodeFault(
                "name " + a(framework) + " of " + framework.id() + ", and " + Quotation.of(code) + " is none",
                () -> meant(framework).map(id -> "write " + withPrefix(id)).orElseGet(() -> choose(framework)),
                () -> words(framework).certain(withoutNumber()).map(this::withPrefix));
    }

    private String withPrefix(String id) {
        return prefix.isEmpty() ? id : prefix + ":" + id;
    }

    private Optional<String> meant(Framework framework) {
        return words(framework).meant(withoutNumber());
    }

    private String withoutNumber() {
        return code.replaceFirst("^[A-Z]\\d{1,2}\\s*[:.–-]\\s*", "");
    }

    private static CodeWords words(Framework framework) {
        return CodeWords.of(framework.standards(), Standard::id, Standard::name);
    }

    /** The standards of the finding's key question, or one to see what they look like. */
    private String choose(Framework framework) {
        String question = value.isIn(PlanShape.FINDING)
                ? value.within().text("key-question").orElse("")
                : "";
        List<String> ids =
                framework.standardsOf(question).stream().map(Standard::id).toList();
        return ids.isEmpty()
                ? "write its name with hyphens, such as "
                        + framework.standards().get(0).id()
                : "write one of those under " + question + ": " + String.join(", ", ids);
    }

    private Optional<Home> home(String wanted) {
        return catalogue.frameworkIds().stream()
                .flatMap(id -> catalogue.framework(id).stream())
                .flatMap(
                        framework -> framework.standard(wanted).map(standard -> new Home(framework, standard)).stream())
                .findFirst();
    }

    private static String qualified(Home home) {
        return home.framework().id() + ":" + home.standard().id();
    }

    private static String a(Framework framework) {
        return "a " + framework.standard();
    }

    private record Home(Framework framework, Standard standard) {}
}
