package org.provenplan.rules.evidence;

import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.yaml.slips.Quoted;

/** Whether what a plan says is somewhere can be found there. */
final class Location {
    private static final Pattern LINK = Pattern.compile("(?i)https?://[\\p{L}\\p{N}\\[][^\\s/?#]*([/?#]\\S*)?");
    private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[\\p{L}\\p{N}\\[][^\\s/?#]*/?");
    private static final Pattern LIKE_A_LINK =
            Pattern.compile("(?i)([a-z][a-z+.-]+:/|mailto:|www\\.).*", Pattern.DOTALL);
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:|[/~\\\\]).*", Pattern.DOTALL);

    private final Plan plan;
    private final PlanFiles files;
    private final Report report;

    Location(Plan plan, PlanFiles files, Report report) {
        this.plan = plan;
        this.files = files;
        this.report = report;
    }

    /** A path in the repository; a field that is missing or malformed is met in silence. */
    void checkFile(Field<String> field) {
        if (field.isPresent()) {
            checkPath(field, field.get().strip());
        }
    }

    /** A link to a record, not to the front page of the system that holds it. */
    void checkRecordLink(Field<String> field) {
        checkLink(field);
        if (field.is((String text) -> FRONT_PAGE.matcher(text.strip()).matches())) {
            report.on(
                    field,
                    field.key() + " must lead to the record, and " + Quotation.of(field.get())
                            + " is only the front page of a site",
                    "open the record there and copy its link, or write ref: and which record in which system");
        }
    }

    void checkLink(Field<String> field) {
        field.value()
                .map(String::strip)
                .filter(text -> !LINK.matcher(text).matches())
                .ifPresent(text -> {
                    String meant = "https://" + text.replaceFirst("^[a-z]*:?/+", "");
                    boolean nearly = text.matches("(?i)(https?:/*)?[\\w-]+(\\.[\\w-]+)+(/\\S*)?")
                            && LINK.matcher(meant).matches();
                    report.on(
                            field,
                            field.key() + " must be a link that begins with https:// and names a host",
                            nearly
                                    ? Fix.replaceIf(
                                            !text.contains(":")
                                                    && !FRONT_PAGE
                                                            .matcher(meant)
                                                            .matches(),
                                            field.place(),
                                            meant,
                                            "write " + meant)
                                    : Fix.advice(
                                            "write a link such as https://example.org/records/118; for a path use file:, for anything else ref:"));
                });
    }

    /** What may be either. */
    void checkLinkOrFile(Field<String> field) {
        if (field.is((String text) -> LIKE_A_LINK.matcher(text.strip()).matches())) {
            checkLink(field);
        } else {
            checkFile(field);
        }
    }

    private void checkPath(Field<String> field, String path) {
        String key = field.key();
        if (LIKE_A_LINK.matcher(path).matches()) {
            report.on(
                    field,
                    key + " must be a path in the repository, not a link",
                    "write it behind url: in place of file:");
        } else if (ABSOLUTE.matcher(path).matches()) {
            report.on(
                    field,
                    key + " must be a path from " + files.home(plan) + " on, not one on somebody's own computer",
                    withoutRoot(path));
        } else if (path.contains("\\")) {
            report.on(
                    field,
                    key + " must be written with / between folders",
                    withSlashes(field, path.replace('\\', '/')));
        } else {
            checkStatus(field, path);
        }
    }

    private static Fix withSlashes(Field<String> field, String path) {
        boolean plain = path.matches("[\\w./ -]+");
        return Fix.replace(field.place(), plain ? path : Quoted.of(path), "write " + path);
    }

    private String withoutRoot(String path) {
        String relative = path.replaceFirst("^/+", "");
        return files.status(plan, relative) == PlanFiles.Status.THERE
                ? "write " + relative
                : "copy the file into the repository and write its path from there, such as evidence/round-may.md";
    }

    private void checkStatus(Field<String> field, String path) {
        String key = field.key();
        switch (files.status(plan, path)) {
            case THERE -> {}
            case MISSING ->
                report.on(
                        field,
                        key + " must name a file that exists, and there is none at " + Quotation.of(path),
                        files.nearest(plan, path)
                                .map(near -> "write " + near)
                                .orElse("put the file there, counted from " + files.home(plan)
                                        + ", or correct the path"));
            case NOT_CHECKED_OUT ->
                report.on(
                        field,
                        key + " must name a file that can be looked at, and " + Quotation.of(path)
                                + " is not checked out here: Git has it, a sparse checkout leaves it out",
                        "run git sparse-checkout add with the file's folder, and check again");
            case NOT_FETCHED ->
                report.on(
                        field,
                        key + " must name a file that can be looked at, and of " + Quotation.of(path)
                                + " only the Git LFS pointer is here: the file itself was not fetched",
                        "run git lfs pull, and check again");
            case EMPTY ->
                report.on(
                        field,
                        key + " must name a file that holds something, and " + Quotation.of(path) + " is empty",
                        "save the file again with its content, or name another");
            case FOLDER ->
                report.on(
                        field,
                        key + " must name one file, and " + Quotation.of(path) + " is a folder",
                        "write the path of the file in it that proves the point");
            case OF_THE_PLAN ->
                report.on(
                        field,
                        key + " must name a record beside the plan, and " + Quotation.of(path) + " is the plan itself",
                        "write the path of the record that shows it, or ref: and where it is in another system");
            case OUTSIDE ->
                report.on(
                        field,
                        key + " must name a file inside the repository, and " + Quotation.of(path) + " leads out of it",
                        "copy the file into the repository and write its path there");
            case UNTRACKED ->
                report.on(
                        field,
                        key + " must name a file that Git tracks, so that others have " + Quotation.of(path) + " too",
                        "run git add \"" + path + "\" in " + files.home(plan) + ", and commit it with the plan");
        }
    }
}
