package org.provenplan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.config.Configurations;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Problem;
import org.provenplan.git.WorkTree;
import org.provenplan.plan.PlanLevels;
import org.provenplan.plan.PlanMark;
import org.provenplan.plan.PlanReader;
import org.provenplan.plan.ReadingsFiles;
import org.provenplan.plan.SharedPeople;
import org.provenplan.rule.PlanFiles;
import org.provenplan.source.DecodedText;
import org.provenplan.source.PlanPath;
import org.provenplan.source.ShownPath;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;
import org.provenplan.yaml.slips.Level;

/** Reads plans. What can't be read becomes a problem, never an exception. */
final class PlanLoader {
    private final Path workingDirectory;
    private final FileOpener opener;
    private final YamlReader reader;

    PlanLoader(CheckRequest request) {
        this.workingDirectory = request.workingDirectory();
        this.opener = new FileOpener(request);
        this.reader = new YamlReader(request.limits());
    }

    /** The plan at a path; empty for a file that nobody named and that does not say it is a plan. */
    Optional<CheckedPlan> load(Configurations.Configured file) {
        PlanPath path = file.path();
        Optional<OpenedFile> opened = opener.open(path.main());
        if (!path.given() && !(opened.isPresent() && mayBeAPlan(path, opened.get()))) {
            return Optional.empty();
        }
        YamlTree main = leadsOut(path)
                ? ledOut(path.main(), "the file must lie in the repository")
                : tree(opened.isPresent() ? opened.get() : vanished(path.main()), PlanLevels.PLAN);
        List<YamlTree> findings = new ArrayList<>();
        for (Path one : path.findings()) {
            findings.add(finding(path, one));
        }
        return Optional.of(checked(file, main, findings));
    }

    /** Whether a file says or shows that it is a plan; one that can't be read does not. */
    boolean isPlan(PlanPath path) {
        Optional<OpenedFile> opened = opener.open(path.main());
        return opened.isPresent() && opened.get().text().source().length() > 0 && mayBeAPlan(path, opened.get());
    }

    private CheckedPlan checked(Configurations.Configured file, YamlTree main, List<YamlTree> findings) {
        PlanPath path = file.path();
        PlanSettings settings = file.settings();
        PlanReader.Reading reading = PlanReader.read(
                main, findings, named -> readings(PlanFolder.of(path, settings), named), settings.people());
        List<CheckedPlan.ReadFile> files = new ArrayList<>();
        files.add(new CheckedPlan.ReadFile(main));
        for (YamlTree tree : findings) {
            files.add(new CheckedPlan.ReadFile(tree));
        }
        for (PlanReader.NamedFile named : reading.named()) {
            files.add(new CheckedPlan.ReadFile(named));
        }
        for (SharedPeople.Register register : settings.people().registers()) {
            files.add(new CheckedPlan.ReadFile(register));
        }
        return new CheckedPlan(path, reading.plan(), files, reading.problems(), reading.damaged(), settings);
    }

    /** Only a file that may be read is opened; that it may not be is for {@code evidence-located} to report. */
    private ReadingsFiles.Opened readings(PlanFolder folder, String named) {
        PlanFolder.Sight sight = folder.look(named);
        Optional<OpenedFile> opened = sight.file()
                .filter(file -> sight.status() == PlanFiles.Status.THERE)
                .flatMap(opener::open);
        String obstacle =
                opened.flatMap(OpenedFile::obstacle).map(Problem::message).orElse("");
        return new ReadingsFiles.Opened(
                opened.filter(file -> file.obstacle().isEmpty()).map(OpenedFile::text), obstacle);
    }

    /** Whether a file that was come across says or shows that it is a plan, or can't be asked. */
    private static boolean mayBeAPlan(PlanPath path, OpenedFile file) {
        DecodedText text = file.text();
        boolean silent = text.source().length() == 0;
        return silent
                ? file.obstacle().isPresent()
                : !path.findings().isEmpty() || PlanMark.isOn(text.source().text());
    }

    private YamlTree finding(PlanPath plan, Path file) {
        boolean link = Files.isSymbolicLink(file) || Files.isSymbolicLink(file.getParent());
        if (link && leads(file, plan.boundary())) {
            return ledOut(file, "the file must lie in the plan's folder");
        }
        return tree(opener.open(file).orElseGet(() -> vanished(file)), PlanLevels.FINDING);
    }

    /** Whether a link, to a plan or to a folder above it, leads out of the repository that it lies in, so that none of it is shown. */
    private static boolean leadsOut(PlanPath path) {
        return WorkTree.rootAbove(path.folder())
                .filter(root -> leads(path.main(), root))
                .isPresent();
    }

    private YamlTree ledOut(Path file, String demand) {
        return tree(
                OpenedFile.unread(
                        ShownPath.of(workingDirectory, file),
                        demand + ", but it is a symbolic link that leads out of it",
                        "put the file itself in its place"),
                PlanLevels.PLAN);
    }

    private static boolean leads(Path link, Path outOf) {
        try {
            return !link.toRealPath().startsWith(outOf.toRealPath());
        } catch (IOException nowhere) {
            return false;
        }
    }

    private YamlTree tree(OpenedFile file, Level keys) {
        return file.obstacle().isPresent()
                ? OpenedFile.asTree(file.text(), file.obstacle().get())
                : reader.of(keys).read(file.text());
    }

    private OpenedFile vanished(Path file) {
        return OpenedFile.unread(
                ShownPath.of(workingDirectory, file),
                "the file must be there, but it is gone",
                "see where it went, and check again");
    }
}
