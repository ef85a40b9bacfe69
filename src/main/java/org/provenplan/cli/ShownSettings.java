package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.provenplan.config.Configurations;
import org.provenplan.config.Profile;
import org.provenplan.config.Setting;
import org.provenplan.config.SettingLine;
import org.provenplan.format.SettingsText;
import org.provenplan.source.Candidates;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;
import org.provenplan.source.ShownPath;

/** Shows what is set for plans, and where. */
final class ShownSettings {
    static final CommandPage.ValueOption OPTION = new CommandPage.ValueOption(
            "--show-config",
            "",
            "Check nothing; show what is set for FILE, or for plans in the folder you are in, and where it was set.");

    private final Console console;

    ShownSettings(Console console) {
        this.console = console;
    }

    int show(Typed typed) throws IOException {
        Path here = console.workingDirectory();
        Configurations configurations =
                new Configurations(here, PlanOptions.profile(typed).map(ShownSettings::typedProfile));
        List<PlanPath> paths = new GivenFiles(console)
                .existing(typed.arguments()).stream().map(ShownSettings::plan).toList();
        String between = "";
        for (Configurations.Configured plan : configurations.of(Candidates.named(paths))) {
            console.out().append(between);
            SettingsText.write(title(plan.path()), SettingLine.of(plan.settings(), here), console.out());
            between = "\n";
        }
        return ExitCode.CLEAN;
    }

    private static Setting<Profile> typedProfile(Profile profile) {
        return new Setting<>(profile, PlanOptions.PROFILE.name());
    }

    /** A file by itself; for a folder, a plan that would lie in it. */
    private static PlanPath plan(Path given) {
        return Files.isDirectory(given)
                ? new PlanPath(given.resolve("plan.yaml"), List.of(), true, given)
                : new PlanFinder(ignored -> false).find(List.of(given)).files().get(0);
    }

    private String title(PlanPath plan) {
        Path main = Files.exists(plan.main()) ? plan.main() : plan.folder();
        String shown = ShownPath.of(console.workingDirectory(), main);
        return shown.equals(".") ? "plans in this folder" : Files.isDirectory(main) ? "plans in " + shown : shown;
    }
}
