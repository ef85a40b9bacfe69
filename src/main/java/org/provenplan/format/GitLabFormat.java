package org.provenplan.format;

import java.io.IOException;
import org.provenplan.check.CheckResult;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.LeftOut;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * For the code quality report of GitLab, which shows each diagnostic that counts in a merge request, and by itself which of
 * them the target branch does not have. It has no place for what has been put right, and takes files as named from the
 * repository's root.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code quality report format</a>
 */
record GitLabFormat(RootedNames names) implements Format<CheckResult> {
    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        JsonOutput.write(out, json -> {
            Document document = new Document(json, Masks.of(result), names);
            json.writeStartArray();
            result.active().forEach(diagnostic -> document.diagnostic(diagnostic, result.isNew(diagnostic)));
            Incomplete.of(result).stream().filter(Incomplete::isCrash).forEach(part -> document.crash(part, result));
            result.unjudged().gaps().forEach(document::gap);
            result.unjudged().leftOut().stream().limit(1).forEach(first -> document.leftOut(first, result));
            json.writeEndArray();
        });
    }

    private record Document(JsonGenerator json, Masks masks, RootedNames names) {
        void diagnostic(Diagnostic diagnostic, boolean fresh) {
            issue(
                    (fresh ? "New: " : "") + diagnostic.message() + ". Fix: "
                            + diagnostic.fix().sentence(),
                    diagnostic.rule().name(),
                    diagnostic.fingerprint(),
                    severity(diagnostic.severity()));
            location(
                    diagnostic.place().source().file(),
                    diagnostic.place().start().line(),
                    diagnostic.place().end().line());
        }

        /** A rule that failed on all plans together is shown at the first of them, as GitLab needs a place. */
        void crash(Incomplete part, CheckResult result) {
            String file = part.file().isEmpty() ? result.plans().get(0).file() : part.file();
            issue("Not checked: " + part.message(), part.rule(), "not-checked-" + part.rule() + "-" + file, "critical");
            location(file, 1, 1);
        }

        /** The format knows of nothing that was not checked: it is shown once, at the first plan that it concerns. */
        void gap(HistoryGap gap) {
            String file = gap.files().get(0);
            issue(GapText.sentence(gap), "history", "history-not-checked-" + file, "info");
            location(file, 1, 1);
        }

        /** All of them are named once, at the first. */
        void leftOut(LeftOut first, CheckResult result) {
            issue(LeftOutText.of(result), "left-out", "left-out-" + first.file(), "info");
            location(first.file(), 1, 1);
        }

        private void issue(String description, String rule, String fingerprint, String severity) {
            json.writeStartObject();
            json.writeStringProperty("description", masks.in(description));
            json.writeStringProperty("check_name", rule);
            json.writeStringProperty("fingerprint", fingerprint);
            json.writeStringProperty("severity", severity);
        }

        private void location(String file, int begin, int end) {
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("path", names.of(file));
            json.writeObjectPropertyStart("lines");
            json.writeNumberProperty("begin", begin);
            json.writeNumberProperty("end", end);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }

        private static String severity(Severity severity) {
            return switch (severity) {
                case ERROR -> "major";
                case WARNING -> "minor";
                case INFO -> "info";
            };
        }
    }
}
