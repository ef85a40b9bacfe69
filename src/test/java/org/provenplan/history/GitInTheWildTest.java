package org.provenplan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.git.BlobReader;
import org.provenplan.git.ChangedFiles;
import org.provenplan.git.CommitLog;
import org.provenplan.git.GitAnswer;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.TestRepository;
import org.provenplan.git.WorkTree;
import org.provenplan.plan.PlanReader;
import org.provenplan.plan.ReadingsFiles;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/** Plans' lives as repositories tell them, each repository as people or machines have left it. */
class GitInTheWildTest {
    private static final String JUNE = "2026-06-15";
    private static final String JULY = "2026-07-06";
    private static final String AUGUST = "2026-08-01";
    private static final String MOVED = "lead.due 2026-06-15 to 2026-07-06";
    private static final String AGAIN = "lead.due 2026-07-06 to 2026-08-01";
    private static final String TOLD = "first: new | second: " + MOVED;
    private static final String READING_TOLD = "first: new | second: m.readings[2026-05-01].value 81.5 to 91.5";
    private static final String DIRTY_AFTER = " | (not committed): ";

    @TempDir
    private Path temporary;

    /** Makes a repository; the plan that is asked for. */
    @FunctionalInterface
    interface Script {
        Path run(PlanScript script) throws IOException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isTold(String name, Script script, String expected) throws IOException {
        PlanScript made = PlanScript.in(temporary.toRealPath());

        assertThat(told(script.run(made), new InstalledGit(command(), Duration.ofSeconds(60))))
                .isEqualTo(expected);
        assertThat(made.folder().resolve("left-behind")).doesNotExist();
    }

    /** Nobody's own settings but the repository's. */
    private List<String> command(String... more) {
        List<String> command = new ArrayList<>(
                List.of("env", "HOME=" + temporary, "XDG_CONFIG_HOME=" + temporary, "GIT_CONFIG_NOSYSTEM=1"));
        command.addAll(List.of(more));
        command.addAll(InstalledGit.COMMAND);
        return command;
    }

    private static ReadingsFiles.Opened readings(Path csv) {
        try {
            return new ReadingsFiles.Opened(
                    Files.exists(csv) ? Optional.of(DecodedText.of("", Files.readAllBytes(csv))) : Optional.empty(),
                    "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String told(Path plan, InstalledGit git) throws IOException {
        YamlReader reader = new YamlReader(Limits.DEFAULT);
        DecodedText text = DecodedText.of(new SourceText("", Files.exists(plan) ? Files.readString(plan) : ""));
        PlanFacts now =
                PlanFacts.of(PlanReader.read(reader.read(text), List.of(), name -> readings(plan.resolveSibling(name)))
                        .plan()
                        .orElseThrow());
        return HistoryText.of(new Histories(git, new BlobReader(git)).of(plan, now));
    }

    static Stream<Arguments> isTold() {
        return Stream.of(ordinary(), elsewhere(), joined(), merged(), configured(), odd())
                .flatMap(cases -> cases);
    }

    private static Arguments a(String name, Script script, String expected) {
        return arguments(name, script, expected);
    }

    private static PlanScript twoCommits(PlanScript script, String path) throws IOException {
        return script.plan(path, "a", JUNE)
                .commit("first")
                .plan(path, "a", JULY)
                .commit("second");
    }

    private static Stream<Arguments> ordinary() {
        return Stream.of(
                a("two commits", s -> twoCommits(s, "a.yaml").at("a.yaml"), TOLD),
                a(
                        "no commits",
                        s -> s.plan("a.yaml", "a", JUNE).at("a.yaml"),
                        "not known: nothing has been committed yet"),
                a(
                        "a file that was never committed",
                        s -> twoCommits(s, "a.yaml").plan("b.yaml", "b", JUNE).at("b.yaml"),
                        "not known: the plan has never been committed"),
                a(
                        "a dirty file",
                        s -> twoCommits(s, "a.yaml").plan("a.yaml", "a", AUGUST).at("a.yaml"),
                        TOLD + DIRTY_AFTER + AGAIN),
                a(
                        "a file that is staged only",
                        s -> twoCommits(s, "a.yaml")
                                .plan("a.yaml", "a", AUGUST)
                                .git("add", "--all")
                                .at("a.yaml"),
                        TOLD + DIRTY_AFTER + AGAIN),
                a("a deep folder", s -> twoCommits(s, "north/wing/a.yml").at("north/wing/a.yml"), TOLD),
                a(
                        "spaces, quotes and dashes",
                        s -> twoCommits(s, "-a 'b' \"c\"/ü –.yaml").at("-a 'b' \"c\"/ü –.yaml"),
                        TOLD),
                a(
                        "line breaks and tabs",
                        s -> twoCommits(s, "a\nb\t:(glob)*/x\n.yaml").at("a\nb\t:(glob)*/x\n.yaml"),
                        TOLD),
                a(
                        "a detached head",
                        s -> twoCommits(s, "a.yaml")
                                .git("checkout", "--quiet", "--detach")
                                .at("a.yaml"),
                        TOLD),
                a(
                        "an earlier commit checked out",
                        s -> twoCommits(s, "a.yaml")
                                .git("checkout", "--quiet", "HEAD~1")
                                .at("a.yaml"),
                        "first: new"),
                a(
                        "formatting, comments and the order of keys",
                        s -> twoCommits(s, "a.yaml")
                                .write(
                                        "a.yaml",
                                        "# a\nid: 'a'\nprovenplan: 1\nfindings: [{id: late, actions: "
                                                + "[{due: \"2026-07-06\", id: lead}]}]\n")
                                .commit("third")
                                .at("a.yaml"),
                        TOLD),
                a(
                        "a version that can't be read",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .commit("first")
                                .write("a.yaml", PlanScript.plan("a", JULY) + "  - id: [\n")
                                .commit("broken")
                                .plan("a.yaml", "a", JULY)
                                .commit("second")
                                .at("a.yaml"),
                        TOLD + " | unreadable: 1"),
                a(
                        "a huge version",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .commit("first")
                                .write("a.yaml", "provenplan: 1\n# " + "x".repeat(5_000_000))
                                .write("x.yaml", "y".repeat(5_000_000))
                                .commit("huge")
                                .plan("a.yaml", "a", JULY)
                                .commit("second")
                                .at("a.yaml"),
                        TOLD + " | unreadable: 1"),
                a(
                        "commits that touch other files only",
                        s -> twoCommits(s, "a.yaml")
                                .write("b.txt", "b")
                                .commit("third")
                                .commit("fourth")
                                .at("a.yaml"),
                        TOLD));
    }

    private static Stream<Arguments> elsewhere() {
        return Stream.of(
                a(
                        "not a repository",
                        s -> Files.writeString(s.folder().resolve("a.yaml"), PlanScript.plan("a", JUNE)),
                        "not known: the plan does not lie in a Git repository"),
                a(
                        "a folder of Git's that holds nothing, inside a repository",
                        s -> {
                            twoCommits(s, "sub/a.yaml");
                            Files.createDirectories(s.at("sub/.git"));
                            return s.at("sub/a.yaml");
                        },
                        TOLD),
                a(
                        "a shallow clone",
                        s -> clone(twoCommits(s, "a.yaml"), "--depth=1"),
                        "not known: the clone is shallow, so that older commits are missing"),
                a(
                        "a clone without contents",
                        s -> clone(
                                twoCommits(s, "a.yaml").git("config", "uploadpack.allowFilter", "true"),
                                "--filter=blob:none"),
                        "not known: the clone was made without the contents of past versions"),
                a(
                        "a clone without contents whose remote is a program",
                        s -> {
                            Path plan = clone(
                                    twoCommits(s, "a.yaml").git("config", "uploadpack.allowFilter", "true"),
                                    "--filter=blob:none");
                            PlanScript clone = new PlanScript(s.folder(), new TestRepository(plan.getParent()));
                            clone.git("config", "remote.origin.url", "ext::" + s.program())
                                    .git("config", "protocol.ext.allow", "always")
                                    .git("config", "protocol.allow", "always");
                            return plan;
                        },
                        "not known: the clone was made without the contents of past versions"),
                a(
                        "a clone without folders",
                        s -> clone(
                                twoCommits(s, "a.yaml").git("config", "uploadpack.allowFilter", "true"),
                                "--filter=tree:0"),
                        "not known: the clone was made without the contents of past versions"),
                a("a whole clone", s -> clone(twoCommits(s, "a.yaml"), "--no-local"), TOLD),
                a(
                        "a linked work tree",
                        s -> {
                            twoCommits(s, "a.yaml").git("worktree", "add", "--quiet", "../linked");
                            return s.folder().resolve("linked/a.yaml");
                        },
                        TOLD),
                a(
                        "a submodule, which has a life of its own",
                        s -> {
                            twoCommits(s, "a.yaml");
                            PlanScript outer = new PlanScript(
                                    s.folder(), TestRepository.in(s.folder().resolve("outer")));
                            outer.plan("b.yaml", "b", JUNE)
                                    .git("submodule", "--quiet", "add", s.root().toString(), "inner")
                                    .commit("outer");
                            return outer.at("inner/a.yaml");
                        },
                        TOLD),
                a(
                        "a repository with a submodule called a.yaml",
                        s -> {
                            PlanScript outer = new PlanScript(
                                    s.folder(), TestRepository.in(s.folder().resolve("outer")));
                            twoCommits(s, "a.yaml");
                            twoCommits(outer, "b.yaml")
                                    .git("submodule", "--quiet", "add", s.root().toString(), "a.yaml")
                                    .commit("submodule");
                            return outer.at("b.yaml");
                        },
                        TOLD),
                a(
                        "a bare repository kept apart",
                        s -> {
                            Path plan =
                                    clone(twoCommits(s, "a.yaml"), "--separate-git-dir=" + s.folder() + "/apart.git");
                            s.git("--git-dir=" + s.folder() + "/apart.git", "config", "core.bare", "true");
                            return plan;
                        },
                        TOLD),
                a(
                        "a link to a plan",
                        s -> {
                            twoCommits(s, "a.yaml");
                            return Files.createSymbolicLink(s.folder().resolve("link.yaml"), s.at("a.yaml"));
                        },
                        TOLD),
                a(
                        "a link among the plans",
                        s -> {
                            twoCommits(s, "a.yaml");
                            Files.createSymbolicLink(s.at("b.yaml"), Path.of("a.yaml"));
                            return s.commit("link").at("b.yaml");
                        },
                        TOLD));
    }

    private static Path clone(PlanScript script, String how) throws IOException {
        Path clone = script.folder().resolve("clone");
        script.git("clone", "--quiet", how, script.root().toUri().toString(), clone.toString());
        return clone.resolve("a.yaml");
    }

    private static Stream<Arguments> joined() {
        return Stream.of(
                a(
                        "a rename",
                        s -> twoCommits(s, "a.yaml")
                                .git("mv", "a.yaml", "b.yaml")
                                .commit("moved")
                                .at("b.yaml"),
                        TOLD),
                a(
                        "a rename with a change",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .commit("first")
                                .delete("a.yaml")
                                .plan("b/c.yaml", "a", JULY)
                                .commit("second")
                                .at("b/c.yaml"),
                        TOLD),
                a(
                        "a rename that is not committed yet",
                        s -> twoCommits(s, "a.yaml")
                                .git("mv", "a.yaml", "b.yaml")
                                .at("b.yaml"),
                        TOLD),
                a(
                        "a copy, whose life begins anew",
                        s -> twoCommits(s, "b.yaml")
                                .plan("a.yaml", "a", JULY)
                                .commit("copy")
                                .at("a.yaml"),
                        "copy: new"),
                a(
                        "a copy that is not committed yet",
                        s -> twoCommits(s, "b.yaml").plan("a.yaml", "a", JULY).at("a.yaml"),
                        "not known: the plan has never been committed"),
                a(
                        "what was copied lives on, though the copy is not committed yet",
                        s -> twoCommits(s, "b.yaml").plan("a.yaml", "a", JULY).at("b.yaml"),
                        TOLD),
                a(
                        "two plans that are to swap their ids",
                        s -> twoCommits(s, "a.yaml")
                                .plan("b.yaml", "b", JUNE)
                                .commit("other")
                                .plan("a.yaml", "b", JUNE)
                                .plan("b.yaml", "a", AUGUST)
                                .at("b.yaml"),
                        TOLD + DIRTY_AFTER + AGAIN),
                a(
                        "a plan that is to move, with another in its place",
                        s -> twoCommits(s, "a.yaml")
                                .git("mv", "a.yaml", "b.yaml")
                                .plan("a.yaml", "z", JUNE)
                                .at("b.yaml"),
                        TOLD),
                a(
                        "what was copied lives on",
                        s -> twoCommits(s, "b.yaml")
                                .plan("a.yaml", "a", JULY)
                                .commit("copy")
                                .at("b.yaml"),
                        TOLD),
                a(
                        "an id that changed",
                        s -> twoCommits(s, "a.yaml")
                                .plan("a.yaml", "z", JULY)
                                .commit("third")
                                .at("a.yaml"),
                        TOLD + " | third: id a to z"),
                a(
                        "an id that is to change",
                        s -> twoCommits(s, "a.yaml").plan("a.yaml", "z", JULY).at("a.yaml"),
                        TOLD + DIRTY_AFTER + "id a to z"),
                a(
                        "another plan in the same file",
                        s -> twoCommits(s, "a.yaml")
                                .write(
                                        "a.yaml",
                                        PlanScript.plan("z", AUGUST)
                                                .replace("late", "falls")
                                                .replace("lead", "mats"))
                                .commit("another")
                                .at("a.yaml"),
                        "another: new"),
                a(
                        "two plans that swap their ids",
                        s -> twoCommits(s, "a.yaml")
                                .plan("b.yaml", "b", JUNE)
                                .commit("other")
                                .plan("a.yaml", "b", JUNE)
                                .plan("b.yaml", "a", AUGUST)
                                .commit("swapped")
                                .at("b.yaml"),
                        TOLD + " | swapped: " + AGAIN),
                a(
                        "two plans without ids",
                        s -> {
                            String plan = PlanScript.plan("a", JUNE).replace("id: a\n", "");
                            return s.write("a.yaml", plan)
                                    .commit("a")
                                    .write("b.yaml", plan)
                                    .commit("b")
                                    .at("b.yaml");
                        },
                        "b: new"),
                a(
                        "deleted and restored",
                        s -> twoCommits(s, "a.yaml")
                                .delete("a.yaml")
                                .commit("gone")
                                .plan("a.yaml", "a", AUGUST)
                                .commit("back")
                                .at("a.yaml"),
                        TOLD + " | back: " + AGAIN),
                a(
                        "deleted and restored elsewhere",
                        s -> twoCommits(s, "a.yaml")
                                .delete("a.yaml")
                                .commit("gone")
                                .plan("b.yaml", "a", JULY)
                                .commit("back")
                                .at("b.yaml"),
                        TOLD),
                a(
                        "split into a folder",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .commit("first")
                                .delete("a.yaml")
                                .write("a/plan.yaml", "provenplan: 1\nid: a\n")
                                .write("a/findings/late.yaml", "id: late\nactions: [{id: lead, due: 2026-07-06}]\n")
                                .commit("second")
                                .write("a/findings/falls.yaml", "id: falls\n")
                                .commit("third")
                                .delete("a/plan.yaml")
                                .delete("a/findings/falls.yaml")
                                .delete("a/findings/late.yaml")
                                .plan("a.yaml", "a", JULY)
                                .commit("fourth")
                                .at("a.yaml"),
                        TOLD + " | third: falls.id - to falls | fourth: falls.id falls to -"));
    }

    private static Stream<Arguments> merged() {
        return Stream.of(
                a(
                        "a merge",
                        s -> branches(s)
                                .git("merge", "--quiet", "--no-edit", "side")
                                .at("a.yaml"),
                        "first: new | main: lead.due 2026-06-15 to 2026-07-06 | side: title - to New"),
                a(
                        "a merge with conflicting edits, settled by a third",
                        s -> {
                            s.plan("a.yaml", "a", JUNE).commit("first").git("checkout", "--quiet", "-b", "side");
                            s.plan("a.yaml", "a", JULY).commit("side").git("checkout", "--quiet", "main");
                            s.plan("a.yaml", "a", AUGUST).commit("main");
                            s.git("merge", "--quiet", "--strategy=ours", "--no-commit", "side");
                            return s.plan("a.yaml", "a", "2026-09-01")
                                    .commit("merge")
                                    .at("a.yaml");
                        },
                        "first: new | main: lead.due 2026-06-15 to 2026-08-01 | side: " + MOVED
                                + " | merge: lead.due 2026-08-01 to 2026-09-01"),
                a(
                        "a merge that takes one side",
                        s -> {
                            s.plan("a.yaml", "a", JUNE).commit("first").git("checkout", "--quiet", "-b", "side");
                            s.plan("a.yaml", "a", JULY).commit("side").git("checkout", "--quiet", "main");
                            s.plan("a.yaml", "a", AUGUST).commit("main");
                            return s.git("merge", "--quiet", "--no-edit", "--strategy-option=theirs", "side")
                                    .at("a.yaml");
                        },
                        "first: new | main: lead.due 2026-06-15 to 2026-08-01 | side: " + MOVED),
                a(
                        "a criss-cross merge",
                        s -> {
                            branches(s).git("branch", "old").git("merge", "--quiet", "--no-edit", "side");
                            s.git("checkout", "--quiet", "side").git("merge", "--quiet", "--no-edit", "old");
                            s.git("checkout", "--quiet", "main").git("merge", "--quiet", "--no-edit", "side");
                            return s.at("a.yaml");
                        },
                        "first: new | main: lead.due 2026-06-15 to 2026-07-06 | side: title - to New"),
                a(
                        "an octopus",
                        s -> {
                            branches(s).git("checkout", "--quiet", "-b", "third", "main~1");
                            s.plan("b.yaml", "b", JUNE).commit("third").git("checkout", "--quiet", "main");
                            return s.git("merge", "--quiet", "--no-edit", "side", "third")
                                    .at("a.yaml");
                        },
                        "first: new | main: lead.due 2026-06-15 to 2026-07-06 | side: title - to New"),
                a(
                        "a plan that came by a branch",
                        s -> {
                            s.commit("nothing").git("checkout", "--quiet", "-b", "side");
                            twoCommits(s, "a.yaml")
                                    .git("checkout", "--quiet", "main")
                                    .commit("other");
                            return s.git("merge", "--quiet", "--no-edit", "side")
                                    .at("a.yaml");
                        },
                        TOLD),
                a(
                        "a rename on one side, a change on the other",
                        s -> {
                            s.plan("a.yaml", "a", JUNE).commit("first").git("checkout", "--quiet", "-b", "side");
                            s.plan("a.yaml", "a", JULY).commit("second").git("checkout", "--quiet", "main");
                            s.git("mv", "a.yaml", "b.yaml").commit("moved");
                            return s.git("merge", "--quiet", "--no-edit", "side")
                                    .at("b.yaml");
                        },
                        TOLD),
                a(
                        "two histories without a common beginning",
                        s -> {
                            twoCommits(s, "a.yaml").git("checkout", "--quiet", "--orphan", "other");
                            s.git("rm", "-rfq", ".").plan("b.yaml", "b", JUNE).commit("other");
                            s.git("merge", "--quiet", "--no-edit", "--allow-unrelated-histories", "main");
                            return s.at("a.yaml");
                        },
                        TOLD));
    }

    /** A change on each side, none of the same line. */
    private static PlanScript branches(PlanScript script) throws IOException {
        String june =
                PlanScript.plan("a", JUNE).replace("findings:", "service:\n  name: A\nstarted: 2026-01-01\nfindings:");
        script.write("a.yaml", june).commit("first").git("checkout", "--quiet", "-b", "side");
        script.write("a.yaml", june.replace("id: a\n", "id: a\ntitle: New\n")).commit("side");
        return script.git("checkout", "--quiet", "main")
                .write("a.yaml", june.replace(JUNE, JULY))
                .commit("main");
    }

    private static Stream<Arguments> configured() {
        List<String> settings = List.of(
                "log.showRoot=false",
                "log.follow=true",
                "log.date=relative",
                "log.diffMerges=combined",
                "log.showSignature=true",
                "log.decorate=full",
                "log.mailmap=true",
                "format.pretty=oneline",
                "diff.renames=copies",
                "diff.orderFile=/no/such/file",
                "diff.relative=true",
                "diff.noprefix=true",
                "diff.ignoreSubmodules=all",
                "diff.algorithm=patience",
                "diff.submodule=log",
                "diff.wsErrorHighlight=all",
                "i18n.logOutputEncoding=UTF-16",
                "i18n.commitEncoding=ISO-8859-1",
                "core.quotePath=true",
                "core.abbrev=4",
                "core.precomposeUnicode=true",
                "core.ignoreCase=true",
                "color.ui=always",
                "notes.displayRef=*",
                "help.autoCorrect=immediate");
        Stream<Arguments> harmless = settings.stream()
                .map(setting -> a(
                        setting,
                        s -> {
                            String[] parts = setting.split("=", 2);
                            return twoCommits(s, "ü.yaml")
                                    .git("config", parts[0], parts[1])
                                    .at("ü.yaml");
                        },
                        TOLD));
        return Stream.concat(
                harmless, Stream.of(a("all settings that run a program", GitInTheWildTest::planted, TOLD)));
    }

    @Test
    void noProgramIsRunToTellWhatHasChanged() throws IOException {
        PlanScript script = PlanScript.in(temporary.toRealPath());
        planted(script);
        script.write("a.yaml", PlanScript.plan("a", AUGUST)).write("b.yml", "c");
        WorkTree workTree = new WorkTree(script.root(), new InstalledGit(command(), Duration.ofSeconds(60)));

        assertThat(workTree.changedSince("HEAD")).isEqualTo(new ChangedFiles.Known(Set.of("a.yaml", "b.yml")));
        assertThat(workTree.tracks(script.at("a.yaml"))).contains(true);
        assertThat(workTree.ignoredBelow(List.of(script.root()))).isEmpty();
        assertThat(script.folder().resolve("left-behind")).doesNotExist();
    }

    private static Path planted(PlanScript script) throws IOException {
        twoCommits(script, "a.yaml")
                .write("b.yml", "b")
                .write(".gitattributes", "*.yaml diff=planted filter=planted\n*.yml filter=x=y\n")
                .commit("attributes");
        String program = script.program();
        for (String setting : List.of(
                "core.fsmonitor",
                "core.pager",
                "pager.log",
                "core.editor",
                "core.askPass",
                "core.sshCommand",
                "core.gitProxy",
                "core.alternateRefsCommand",
                "credential.helper",
                "diff.external",
                "diff.planted.command",
                "diff.planted.textconv",
                "filter.planted.clean",
                "filter.planted.smudge",
                "filter.planted.process",
                "filter.x=y.clean",
                "gpg.program",
                "gpg.ssh.program",
                "interactive.diffFilter",
                "sequence.editor",
                "uploadpack.packObjectsHook",
                "remote.origin.uploadpack",
                "hook.planted.command")) {
            script.git("config", setting, program);
        }
        script.git("config", "alias.log", "!" + program)
                .git("config", "alias.cat-file", "!" + program)
                .git("config", "log.showSignature", "true")
                .git("config", "hook.planted.event", "post-index-change")
                .git("config", "core.hooksPath", script.folder().toString());
        for (String hook : List.of("post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc")) {
            Files.copy(Path.of(program), script.folder().resolve(hook));
        }
        return script.at("a.yaml");
    }

    private static Stream<Arguments> odd() {
        return Stream.of(
                a(
                        "a replaced commit",
                        s -> {
                            twoCommits(s, "a.yaml").git("checkout", "--quiet", "--orphan", "other");
                            s.plan("a.yaml", "a", JULY).commit("replacement").git("replace", "main", "other");
                            return s.git("checkout", "--quiet", "main").at("a.yaml");
                        },
                        "replacement: new"),
                a(
                        "a graft",
                        s -> twoCommits(s, "a.yaml")
                                .git("replace", "--graft", "HEAD")
                                .at("a.yaml"),
                        "second: new"),
                a(
                        "a commit dated in the future",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .git("add", "--all")
                                .git("commit", "--quiet", "--message", "first", "--date", "2199-01-01T00:00:00Z")
                                .plan("a.yaml", "a", JULY)
                                .commit("second")
                                .at("a.yaml"),
                        TOLD),
                a(
                        "a commit dated in the year 60,000",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .git("add", "--all")
                                .git("commit", "--quiet", "--message", "first", "--date", "@1831353600000 +0000")
                                .plan("a.yaml", "a", JULY)
                                .commit("second")
                                .at("a.yaml"),
                        TOLD),
                a(
                        "odd messages",
                        s -> s.plan("a.yaml", "a", JUNE)
                                .commit(":100644 100644 a b M")
                                .plan("a.yaml", "a", JULY)
                                .git("add", "--all")
                                .git("commit", "--quiet", "--allow-empty-message", "--message", "")
                                .at("a.yaml"),
                        ":100644 100644 a b M: new | : " + MOVED),
                a(
                        "names of another sort: SHA-256",
                        s -> {
                            PlanScript other = new PlanScript(
                                    s.folder(),
                                    new TestRepository(
                                            Files.createDirectory(s.folder().resolve("long"))));
                            return twoCommits(other.git("init", "--quiet", "--object-format=sha256"), "a.yaml")
                                    .at("a.yaml");
                        },
                        TOLD),
                a(
                        "readings in a file of their own",
                        s -> {
                            String measure = "    measures:\n      - {id: m, readings-file: m.csv}\n";
                            s.write("m.csv", "date,value\n2026-05-01,5\n")
                                    .write("a.yaml", PlanScript.plan("a", JUNE) + measure);
                            s.commit("first").write("a.yaml", PlanScript.plan("a", JULY) + measure);
                            return s.commit("second").at("a.yaml");
                        },
                        TOLD),
                a(
                        "a reading in a file of its own that was rewritten",
                        s -> withReadings(s, "plans/", "m.csv", "plans/m.csv"),
                        READING_TOLD),
                a(
                        "one in a file above the plan",
                        s -> withReadings(s, "plans/", "../data/m.csv", "data/m.csv"),
                        READING_TOLD),
                a(
                        "one in a file that no plan names",
                        s -> withReadings(s, "plans/", "m.csv", "plans/other.csv"),
                        "first: new"),
                a(
                        "one in a file that Git does not hold",
                        s -> {
                            s.write(".gitignore", "*.csv\n");
                            return withReadings(s, "plans/", "m.csv", "plans/m.csv");
                        },
                        "first: new"));
    }

    /** A plan of which only the readings change, in a file of their own. */
    private static Path withReadings(PlanScript script, String folder, String named, String file) throws IOException {
        String measure = "    measures:\n      - {id: m, readings-file: " + named + "}\n";
        script.write(folder + "a.yaml", PlanScript.plan("a", JUNE) + measure);
        script.write(file, "date,value\n2026-05-01,81.5\n").commit("first");
        script.write(file, "date,value\n2026-05-01,91.5\n").commit("second");
        return script.at(folder + "a.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isToldByOtherMeans(String name, List<String> command, String expected) throws IOException {
        Path plan = twoCommits(PlanScript.in(temporary.toRealPath()), "a.yaml").at("a.yaml");
        List<String> all =
                command.isEmpty() ? List.of("no-such-program-anywhere") : command(command.toArray(String[]::new));

        assertThat(told(plan, new InstalledGit(all, Duration.ofSeconds(60)))).isEqualTo(expected);
    }

    static Stream<Arguments> isToldByOtherMeans() {
        return Stream.of(
                arguments("no git", List.of(), "not known: there is no git program on this machine"),
                arguments("the clock's zone", List.of("TZ=Pacific/Kiritimati"), TOLD),
                arguments(
                        "somebody else's repository",
                        List.of("GIT_TEST_ASSUME_DIFFERENT_OWNER=1"),
                        "not known: the repository belongs to another user, and Git does not read it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë \"Zo\" O'Neil", "a\u202Eb", "a\u0007b\u001b[31m", "a :100644 b", "\uD83D\uDE00", "%H%n%x00"
            })
    void authorsAreNamedAsGitHasThem(String name) throws IOException {
        PlanScript script =
                PlanScript.in(temporary.toRealPath()).plan("a.yaml", "a", JUNE).git("add", "--all");
        script.git("commit", "--quiet", "--message", "first", "--author", name + " <" + "z%@example.org>");
        InstalledGit git = new InstalledGit(command(), Duration.ofSeconds(60));
        CommitLog log =
                CommitLog.parse(((GitAnswer.Output) git.ask(script.root(), CommitLog.arguments("HEAD"))).text());

        assertThat(log.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.commit().author()).isEqualTo(name);
            assertThat(entry.commit().email()).isEqualTo("z%@example.org");
            assertThat(entry.files()).extracting(CommitLog.FileChange::path).containsExactly("a.yaml");
        });
    }
}
