package org.provenplan.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Problem;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.source.PlanPath;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.TextRules;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;

/** Reads plans from the file system. What can't be read becomes a problem, never an exception. */
final class PlanLoader {
    private static final Pattern PLAN_LINE = Pattern.compile("(?m)^[\"']?provenplan[\"']?\\s*:");

    private final Path workingDirectory;
    private final Limits limits;
    private final YamlReader reader;

    PlanLoader(Path workingDirectory, Limits limits) {
        this.workingDirectory = workingDirectory;
        this.limits = limits;
        this.reader = new YamlReader(limits);
    }

    /** The plan at a path; empty for a file that nobody named and that does not say it is a plan. */
    Optional<CheckedPlan> load(PlanPath path) {
        YamlTree main = read(path.main());
        if (!path.given() && !saysItIsAPlan(main)) {
            return Optional.empty();
        }
        List<YamlTree> findings = path.findings().stream().map(this::read).toList();
        return Optional.of(checked(path, main, findings));
    }

    /** A plan whose text has been read already. */
    CheckedPlan load(PlanPath path, byte[] bytes) {
        return checked(path, read(shown(path.main()), bytes), List.of());
    }

    private static CheckedPlan checked(PlanPath path, YamlTree main, List<YamlTree> findings) {
        PlanReader.Reading reading = PlanReader.read(main, findings);
        List<CheckedPlan.ReadFile> files = new ArrayList<>();
        files.add(new CheckedPlan.ReadFile(main.source(), main.root()));
        findings.forEach(tree -> files.add(new CheckedPlan.ReadFile(tree.source(), tree.root())));
        return new CheckedPlan(path, reading.plan(), files, reading.problems(), reading.damaged());
    }

    private static boolean saysItIsAPlan(YamlTree tree) {
        boolean unreadable =
                tree.root().isEmpty() && tree.damaged() && tree.source().length() == 0;
        return !unreadable && PLAN_LINE.matcher(tree.source().text()).find();
    }

    private YamlTree read(Path file) {
        String name = shown(file);
        try {
            if (Files.size(file) > limits.bytes()) {
                return unread(
                        name,
                        "the file must be smaller than " + limits.bytes() + " bytes, the most that is read",
                        "split the plan into a folder with plan.yaml and findings/, or raise the limit");
            }
            return read(name, Files.readAllBytes(file));
        } catch (AccessDeniedException denied) {
            return unread(
                    name,
                    "the file must be readable, but its permissions do not allow it",
                    "allow yourself to read it");
        } catch (IOException failure) {
            return unread(name, "the file can't be read (" + failure.getMessage() + ")", "see that it can be opened");
        }
    }

    private YamlTree read(String name, byte[] bytes) {
        return bytes.length > limits.bytes()
                ? unread(
                        name,
                        "the file must be smaller than " + limits.bytes() + " bytes, the most that is read",
                        "split the plan, or raise the limit")
                : reader.read(DecodedText.of(name, bytes));
    }

    private static YamlTree unread(String name, String message, String fix) {
        SourceText nothing = new SourceText(name, "");
        Problem problem = Problem.of(TextRules.READABLE_YAML, nothing.beginning(), "", message, fix);
        return new YamlTree(nothing, Optional.empty(), List.of(problem), true);
    }

    private String shown(Path file) {
        Path absolute = workingDirectory.resolve(file).normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(workingDirectory.getRoot());
        Path shown = sameRoot ? workingDirectory.normalize().relativize(absolute) : absolute;
        return new String(shown.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
