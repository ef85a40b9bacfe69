package org.provenplan.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;

/** The topics that harm people soonest: medicines, safeguarding, infection, safe staffing and governance. */
public final class WatchedTopics {
    private static final List<String> REGULATIONS = List.of("12", "13", "17", "18");
    private static final Pattern STANDARD =
            Pattern.compile(".*\\b(medicines?|safeguarding|infections?|staffing|suitable staff|governance)\\b.*");

    private WatchedTopics() {}

    /** Where a finding says that it is about one of them: a regulation or a standard that it cites. */
    public static Optional<Field<String>> citedBy(Plan plan, Finding finding, Catalogue catalogue) {
        for (Field<String> cited : finding.standards()) {
            if (cited.isPresent()
                    && catalogue
                            .standard(plan, cited.get())
                            .filter(standard -> isWatched(standard.name()))
                            .isPresent()) {
                return Optional.of(cited);
            }
        }
        for (Field<String> cited : finding.regulations()) {
            if (cited.isPresent()
                    && Regulation.numberIn(cited.get().strip())
                            .filter(REGULATIONS::contains)
                            .isPresent()) {
                return Optional.of(cited);
            }
        }
        return Optional.empty();
    }

    private static boolean isWatched(String title) {
        return STANDARD.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }
}
