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
    void github_actions_marks_lines_sums_up_and_comments() throws Exception {
        succeed(SPOIL + PLAN);
        unpackable();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve("gh"), "#!/bin/sh\necho \"gh $*\"\ntest -s provenplan.md\n");
        assertThat(bin.resolve("gh").toFile().setExecutable(true)).isTrue();
        String path = bin + ":" + System.getenv("PATH");
        Path added = folder.resolve("path");
        Path summary = folder.resolve("summary.md");
        shell.set("PATH", path)
                .set("GITHUB_ACTIONS", "true")
                .set("GITHUB_WORKSPACE", repository.toString())
                .set("GITHUB_PATH", added.toString())
                .set("GITHUB_STEP_SUMMARY", summary.toString())
                .set(
                        "RUNNER_TEMP",
                        Files.createDirectory(folder.resolve("temp")).toString());
        StringBuilder log = new StringBuilder();
        for (JsonNode step : yaml(".github/workflows/plan.yml").at("/jobs/check/steps")) {
            step.path("env").properties().forEach(variable -> shell.set(variable.getKey(), "17"));
            if (step.has("run")) {
                Answer answer =
                        shell.run(List.of("bash", "-e", "-c", step.get("run").asString()), repository);
                boolean finds = step.get("name").asString().equals("Check the plan");
                assertThat(answer.code()).as(answer.output()).isEqualTo(finds ? 1 : 0);
                log.append(answer.output());
                shell.set("PATH", String.join(":", Files.readAllLines(added)) + ":" + path);
            }
            for (String file : List.of("sarif_file", "path")) {
                if (step.path("with").has(file)) {
                    assertThat(repository.resolve(step.get("with").get(file).asString()))
                            .isNotEmptyFile();
                }
            }
        }
        assertThat(log.toString())
                .contains("\n::error file=plans/harbour-view.yaml,line=", "title=single-owner::")
                .contains("gh pr comment 17 --edit-last --create-if-none --body-file provenplan.md");
        assertThat(summary).content().startsWith("<!-- provenplan -->\n## provenplan: ");
    }

    @Test
    void gitlab_shows_code_quality_and_tests() throws Exception {
        succeed(SPOIL + PLAN);
        unpackable();
        shell.set("PATH", System.getenv("PATH")).set("CI_PROJECT_DIR", repository.toString());
        JsonNode job = yaml(".gitlab-ci.yml").get("plan");
        List<String> lines = new ArrayList<>(texts(job.get("before_script")));
        lines.addAll(texts(job.get("script")));
        Answer answer = shell.run(List.of("bash", "-eo", "pipefail", "-c", String.join("\n", lines)), repository);
        assertThat(answer.code()).as(answer.output()).isEqualTo(1);
        JsonNode artifacts = job.get("artifacts");
        List<String> files = new ArrayList<>(texts(artifacts.get("paths")));
        artifacts.get("reports").forEach(file -> files.add(file.asString()));
        assertThat(files).hasSize(3).allSatisfy(file -> assertThat(repository.resolve(file))
                .isNotEmptyFile());
        JsonNode quality = JsonMapper.shared()
                .readTree(repository.resolve("gl-code-quality-report.json").toFile());
        assertThat(quality.findValuesAsString("check_name")).contains("single-owner");
    }

    @Test
    void pre_commit_runs_the_hook_that_is_offered() throws Exception {
        JsonNode offered =
                yaml(PackagedShell.ROOT.resolve(".pre-commit-hooks.yaml")).get(0);
        JsonNode used = yaml(".pre-commit-config.yaml").at("/repos/0/hooks/0");
        used.properties().forEach(key -> assertThat(offered.get(key.getKey())).isEqualTo(key.getValue()));
        newPlan();
        assertThat(shell.run(used.get("entry").asString(), repository).code()).isZero();
        succeed(SPOIL + "new.yaml");
        Answer spoilt = shell.run(used.get("entry").asString(), repository);
        assertThat(spoilt.output()).contains("error  single-owner");
        assertThat(spoilt.code()).isEqualTo(1);
    }

    @Test
    void git_hook_judges_what_is_about_to_be_committed() throws Exception {
        newPlan();
        succeed("git config core.hooksPath hooks");
        succeed("git add --all && git commit --quiet --message 'First plan'");
        succeed(SPOIL + "new.yaml && cp new.yaml spoilt.txt && git add new.yaml && git show HEAD:new.yaml > new.yaml");
        Answer staged = shell.run("git commit --message 'All staff'", repository);
        assertThat(staged.code()).as(staged.output()).isEqualTo(1);
        assertThat(staged.output()).contains("new.yaml:", "error  single-owner").doesNotContain(folder.toString());
        succeed("cp spoilt.txt new.yaml && git reset --quiet && touch other.md && git add other.md");
        succeed("git commit --quiet --message 'Something else, while the plan is being edited'");
        assertThat(shell.run("git log --oneline | wc -l", repository).output().strip())
                .isEqualTo("2");
    }

    @Test
    void nightly_speaks_only_when_something_turned_overdue() throws Exception {
        assertThat(succeed("./nightly.sh 2026-06-12")).isEmpty();
        assertThat(succeed("./nightly.sh 2026-06-16"))
                .contains("protected-lead", "Found 1 ")
                .doesNotContain("Wrote");
        assertThat(succeed("./nightly.sh 2026-06-17")).isEmpty();
        assertThat(repository.resolve("reports/2026-06-17.html")).isNotEmptyFile();
        succeed("echo '- [' >> " + PLAN);
        assertThat(shell.run("./nightly.sh 2026-06-18", repository).code()).isEqualTo(3);
        assertThat(Files.readString(repository.resolve("nightly.sh")))
                .containsPattern(Pattern.compile("(?m)^# +\\d+ \\d+ \\* \\* \\* /srv/plans/harbour-view/nightly.sh$"));
    }

    /** A plan that is right on any day: it begins on the day of the test. */
    private void newPlan() throws Exception {
        succeed("rm -r plans && provenplan init new");
    }

    private void unpackable() throws IOException {
        Path tools = Files.createDirectories(repository.resolve("tools"));
        Files.copy(PackagedShell.ROOT.resolve("target/provenplan.zip"), tools.resolve("provenplan.zip"));
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
