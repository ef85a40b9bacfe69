package org.provenplan.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.packaged.PackagedShell.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The recipes beside the example plan work as they are written, as far as a machine without the services can tell. */
class RecipesIT {
    private static final Path EXAMPLE = PackagedShell.ROOT.resolve("examples/harbour-view");
    private static final Path PLAN = Path.of("plans/harbour-view.yaml");
    private static final String SPOIL = "sed -i 's/owner: j-green/owner: All staff/' ";

    @TempDir
    Path folder;

    private Path repository;
    private PackagedShell shell;

    @BeforeEach
    void copy() throws Exception {
        repository = folder.resolve("harbour-view");
        PackagedShell.copy(EXAMPLE, repository);
        shell = new PackagedShell(Files.createDirectory(folder.resolve("home")));
        succeed("git init --quiet");
    }

    @Test
    void github_actions_checks_what_a_branch_adds_comments_once_and_reports_after() throws Exception {
        commitThenBranch();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path comments = folder.resolve("comments");
        release("linux-x64");
        script(bin.resolve("gh"), """
                case "$*" in
                  *download*) cp "%s"/* . ;;
                  *--paginate*) [ ! -e "%s" ] || echo 42 ;;
                  *--method*) echo "gh $*"; test -s provenplan.md; : > "%2$s" ;;
                esac
                """.formatted(folder.resolve("release"), comments));
        String path = bin + ":" + System.getenv("PATH");
        Path added = folder.resolve("path");
        Path summary = folder.resolve("summary.md");
        shell.set("PATH", path)
                .set("GITHUB_ACTIONS", "true")
                .set("GITHUB_BASE_REF", "main")
                .set("GITHUB_REPOSITORY", "example/plans")
                .set("GITHUB_WORKSPACE", repository.toString())
                .set("GITHUB_PATH", added.toString())
                .set("GITHUB_STEP_SUMMARY", summary.toString())
                .set("VERSION", "0.1.0")
                .set("ARGUMENTS", "")
                .set("PULL_REQUEST", "17")
                .set("RUNNER_OS", "Linux")
                .set("RUNNER_ARCH", "X64")
                .set(
                        "RUNNER_TEMP",
                        Files.createDirectory(folder.resolve("temp")).toString());
        String log = actionSteps(added, path, 0);
        assertThat(log).contains("0 new, 0 fixed and ").contains("/issues/17/comments --field body=@provenplan.md");
        succeed(SPOIL + PLAN + " && git commit --quiet --all --message 'All staff'");
        log = actionSteps(added, path, 1);
        assertThat(log)
                .contains("\n::error file=plans/harbour-view.yaml,line=", "title=single-owner (new)::")
                .doesNotContain("title=plan-reviewed")
                .contains("--method PATCH repos/example/plans/issues/comments/42 ");
        assertThat(summary).content().startsWith("<!-- provenplan -->\n## provenplan: ");
        assertThat(yaml(".github/workflows/plan.yml")
                        .at("/jobs/check/steps/1/uses")
                        .asString())
                .isEqualTo("provenplan/provenplan/.github/actions/check@v0.1.0");
    }

    private String actionSteps(Path added, String path, int verdict) throws Exception {
        StringBuilder log = new StringBuilder();
        boolean judged = false;
        for (JsonNode step : yaml(PackagedShell.ROOT.resolve(".github/actions/check/action.yml"))
                .at("/runs/steps")) {
            if (judged) {
                assertThat(step.path("if").asString()).startsWith("${{ !cancelled()");
            }
            if (step.has("run")) {
                Answer answer = shell.run(
                        List.of("bash", "-eo", "pipefail", "-c", step.get("run").asString()), repository);
                boolean judges = step.get("name").asString().equals("Check the plans");
                assertThat(answer.code()).as(answer.output()).isEqualTo(judges ? verdict : 0);
                log.append(answer.output());
                judged |= judges;
                shell.set("PATH", String.join(":", Files.readAllLines(added)) + ":" + path);
            } else {
                String file = step.at("/with/path").asString()
                        + step.at("/with/sarif_file").asString();
                assertThat(repository.resolve(file)).isNotEmptyFile();
            }
        }
        return log.toString();
    }

    @Test
    void gitlab_shows_code_quality_and_tests_also_of_a_plan_that_cannot_be_read() throws Exception {
        commitThenBranch();
        release("linux-x64");
        JsonNode job = yaml(PackagedShell.ROOT.resolve("src/dist/gitlab.yml")).get("provenplan");
        shell.set("PATH", System.getenv("PATH"))
                .set("PROVENPLAN", "file://" + folder.resolve("release/provenplan-0.1.0-linux-x64.tar.gz"))
                .set(
                        "CI_MERGE_REQUEST_DIFF_BASE_SHA",
                        succeed("git rev-parse origin/main").strip());
        List<String> lines = new ArrayList<>(texts(job.get("before_script")));
        lines.addAll(texts(job.get("script")));
        List<String> command = List.of("bash", "-eo", "pipefail", "-c", String.join("\n", lines));
        assertThat(shell.run(command, repository).code()).isZero();
        succeed(SPOIL + PLAN);
        Answer spoilt = shell.run(command, repository);
        assertThat(spoilt.code()).as(spoilt.output()).isEqualTo(1);
        JsonNode artifacts = job.get("artifacts");
        List<String> files = new ArrayList<>(texts(artifacts.get("paths")));
        artifacts.get("reports").forEach(file -> files.add(file.asString()));
        assertThat(files).hasSize(3).allSatisfy(file -> assertThat(repository.resolve(file))
                .isNotEmptyFile());
        assertThat(qualityNames()).contains("single-owner").doesNotContain("plan-reviewed");
        succeed("echo '- [' >> " + PLAN);
        assertThat(shell.run(command, repository).code()).isEqualTo(3);
        assertThat(qualityNames()).contains("readable-yaml");
        assertThat(yaml(".gitlab-ci.yml").at("/include/0/remote").asString()).endsWith("/v0.1.0/provenplan-gitlab.yml");
    }

    private List<String> qualityNames() {
        return JsonMapper.shared()
                .readTree(repository.resolve("gl-code-quality-report.json").toFile())
                .findValuesAsString("check_name");
    }

    @Test
    void pre_commit_stops_only_what_a_commit_adds() throws Exception {
        JsonNode hook =
                yaml(PackagedShell.ROOT.resolve(".pre-commit-hooks.yaml")).get(0);
        JsonNode used = yaml(".pre-commit-config.yaml").at("/repos/0");
        assertThat(used.at("/hooks/0/id")).isEqualTo(hook.get("id"));
        assertThat(used.get("rev").asString()).isEqualTo("v0.1.0");
        commitThenBranch();
        String entry = hook.get("entry").asString();
        Answer overdue = shell.run(entry, repository);
        assertThat(overdue.code()).as(overdue.output()).isZero();
        assertThat(overdue.output()).containsPattern("Compared with HEAD .*: 0 new, 0 fixed and \\d+ unchanged\\.");
        succeed(SPOIL + PLAN);
        Answer spoilt = shell.run(entry, repository);
        assertThat(spoilt.output()).contains("error  single-owner").doesNotContain("plan-reviewed");
        assertThat(spoilt.code()).isEqualTo(1);
    }

    @Test
    void git_hook_judges_what_is_about_to_be_committed() throws Exception {
        succeed("git config core.hooksPath hooks && git add --all");
        assertThat(shell.run("git commit --message 'With errors from the start'", repository)
                        .code())
                .isNotZero();
        succeed("git commit --quiet --no-verify --message 'As it is'");
        succeed(
                "touch other.md && git add other.md && git commit --quiet --message 'A plan with something overdue stays'");
        succeed(SPOIL + PLAN + " && cp " + PLAN + " spoilt.txt && git add " + PLAN + " && git show HEAD:" + PLAN + " > "
                + PLAN);
        Answer staged = shell.run("git commit --message 'All staff'", repository);
        assertThat(staged.code()).as(staged.output()).isEqualTo(1);
        assertThat(staged.output()).contains(PLAN + ":", "error  single-owner").doesNotContain(folder.toString());
        succeed("cp spoilt.txt " + PLAN + " && git reset --quiet && touch more.md && git add more.md");
        succeed("git commit --quiet --message 'Something else, while the plan is being edited'");
        succeed("echo '- [' >> " + PLAN);
        Answer unreadable = shell.run("git commit --all --message 'Unreadable'", repository);
        assertThat(unreadable.code()).isNotZero();
        assertThat(unreadable.output()).contains("error  readable-yaml");
        assertThat(succeed("git log --oneline | wc -l").strip()).isEqualTo("3");
        assertThat(succeed("git worktree list | wc -l").strip()).isEqualTo("1");
    }

    @Test
    void nightly_tells_all_that_turned_overdue_since_the_last_report() throws Exception {
        assertThat(succeed("./nightly.sh 2026-06-12")).contains("Overdue since 1970-01-01");
        assertThat(succeed("./nightly.sh 2026-06-14")).doesNotContain("Wrote", ":139:14  protected-lead");
        assertThat(succeed("./nightly.sh 2026-06-23"))
                .startsWith("Overdue since 2026-06-14")
                .contains(":139:14  protected-lead");
        assertThat(succeed("./nightly.sh 2026-06-24")).isEmpty();
        assertThat(repository.resolve("reports/2026-06-24.html")).isNotEmptyFile();
        succeed("cp " + PLAN + " right.yaml.txt && echo '- [' >> " + PLAN);
        Answer unreadable = shell.run("./nightly.sh 2026-07-18", repository);
        assertThat(unreadable.code()).isEqualTo(3);
        assertThat(unreadable.output()).contains("Not read: ", "error  readable-yaml");
        succeed("cp right.yaml.txt " + PLAN);
        assertThat(succeed("./nightly.sh 2026-07-19")).startsWith("Overdue since 2026-06-24");
        assertThat(Files.readString(repository.resolve("nightly.sh")))
                .containsPattern(Pattern.compile("(?m)^# +\\d+ \\d+ \\* \\* \\* /srv/plans/harbour-view/nightly.sh$"));
    }

    /** A plan in which, today, something is overdue, on the branch main of another repository; and a branch of it. */
    private void commitThenBranch() throws Exception {
        succeed("git add --all && git commit --quiet --message 'As agreed' && git branch --move --force main");
        succeed("git clone --quiet --bare . ../origin.git && git remote add origin ../origin.git && git fetch --quiet");
        succeed("git switch --quiet --create edited");
    }

    /** What a release offers, made of the packaged program. */
    private void release(String machine) throws Exception {
        Path release = Files.createDirectories(folder.resolve("release"));
        String file = "provenplan-0.1.0-" + machine + ".tar.gz";
        Answer packed = shell.run(
                "tar -czf " + file + " -C '" + PackagedShell.ROOT.resolve("target") + "' provenplan && sha256sum "
                        + file + " > " + file + ".sha256",
                release);
        assertThat(packed.code()).as(packed.output()).isZero();
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String succeed(String line) throws Exception {
        Answer answer = shell.run(line, repository);
        assertThat(answer.code()).as(line + "\n" + answer.output()).isZero();
        return answer.output();
    }

    private static JsonNode yaml(String file) throws IOException {
        return yaml(EXAMPLE.resolve(file));
    }

    private static JsonNode yaml(Path file) throws IOException {
        return YAMLMapper.shared().readTree(Files.readString(file));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
