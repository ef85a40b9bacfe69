package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.changes.ChangeGroup;
import org.provenplan.changes.ChangeList;
import org.provenplan.changes.ItemChange;
import org.provenplan.check.ToolVersion;
import org.provenplan.format.ChangesWords;
import org.provenplan.format.Masks;
import org.provenplan.format.PlainText;
import org.provenplan.plan.DateInWords;

/**
 * What changed as a page shows it.
 *
 * @param span which versions are compared
 * @param headline the changes in numbers
 * @param unread sentences on plans that could not be compared
 * @param groups those with a change in them
 */
public record ChangesPage(Masthead head, String span, String headline, List<String> unread, List<GroupPart> groups)
        implements Page {
    /**
     * A group of changes.
     *
     * @param name for links
     */
    public record GroupPart(String name, String heading, int count, List<ChangePart> changes) {}

    /**
     * One change.
     *
     * @param label the item
     * @param told what happened to it
     * @param plan the title of its plan, empty where there is one plan only
     */
    public record ChangePart(String label, String told, String plan) {}

    static ChangesPage of(ChangeList list) {
        Masks masks = Masks.of(list.privatePlaces());
        List<GroupPart> groups = new ArrayList<>();
        for (ChangeGroup group : ChangeGroup.values()) {
            List<ItemChange> changes = list.of(group);
            if (!changes.isEmpty()) {
                boolean several = list.now().plans().size() > 1;
                List<ChangePart> parts = changes.stream()
                        .map(change -> part(change, several, masks))
                        .toList();
                groups.add(new GroupPart(group.word(), group.heading(), changes.size(), parts));
            }
        }
        return new ChangesPage(
                head(list, masks),
                shown(masks, ChangesWords.span(list)) + ".",
                Words.sentence(ChangesWords.counts(list)) + ".",
                list.unread().stream()
                        .map(plan -> shown(masks, ChangesWords.unread(list, plan)) + ".")
                        .toList(),
                groups);
    }

    private static Masthead head(ChangeList list, Masks masks) {
        String asOf = DateInWords.of(list.asOf());
        return new Masthead(
                Masthead.Picture.NONE,
                "What changed",
                shown(masks, ChangesWords.title(list)),
                asOf,
                asOf,
                List.of(),
                new Masthead.Origin(ToolVersion.current(), List.of()));
    }

    private static ChangePart part(ItemChange change, boolean several, Masks masks) {
        return new ChangePart(
                shown(masks, change.item().label()),
                shown(masks, change.told()) + ".",
                several ? shown(masks, change.item().planTitle()) : "");
    }

    private static String shown(Masks masks, String text) {
        return PlainText.oneLine(masks.in(text));
    }
}
