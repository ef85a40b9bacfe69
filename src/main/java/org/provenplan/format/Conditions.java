package org.provenplan.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.provenplan.check.CheckedPlan;
import org.provenplan.config.Profile;
import org.provenplan.wording.AndList;

/** Under which settings plans were checked, where these are not the usual ones: they decide what is found, and what counts as an error. */
final class Conditions {
    private Conditions() {}

    /** {@code , under the profile draft, with due-date off}: goes on a sentence; empty where there is nothing to say. */
    static String of(List<CheckedPlan> plans) {
        Set<Profile> profiles = new TreeSet<>();
        Set<String> off = new TreeSet<>();
        for (CheckedPlan plan : plans) {
            profiles.add(plan.settings().profile().value());
            off.addAll(plan.settings().rulesOff());
        }
        boolean usual = profiles.isEmpty() || profiles.equals(Set.of(Profile.WORKING));
        return (usual ? "" : under(profiles)) + (off.isEmpty() ? "" : ", with " + AndList.of(off) + " off");
    }

    private static String under(Set<Profile> profiles) {
        List<String> words = profiles.stream().map(Profile::word).toList();
        return ", under the profile" + (words.size() == 1 ? " " : "s ") + AndList.of(words);
    }
}
