package org.provenplan.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.provenplan.check.CheckedPlan;
import org.provenplan.config.Profile;

/** Under which profiles plans were checked, where that is not the usual one: they decide what counts as an error. */
final class ProfileNote {
    private ProfileNote() {}

    /** {@code , under the profile draft}: goes on a sentence; empty where there is nothing to say. */
    static String of(List<CheckedPlan> plans) {
        Set<Profile> profiles = new TreeSet<>();
        for (CheckedPlan plan : plans) {
            profiles.add(plan.settings().profile().value());
        }
        if (profiles.isEmpty() || profiles.equals(Set.of(Profile.WORKING))) {
            return "";
        }
        List<String> words = profiles.stream().map(Profile::word).toList();
        return ", under the profile" + (words.size() == 1 ? " " : "s ") + Counted.and(words);
    }
}
