package org.provenplan.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Makes picocli's models of the commands, and so the help that is shown. */
final class HelpPages {
    static final String PROGRAM = "provenplan";

    private static final int WIDTH = 80;
    private static final int OPTIONS_WIDTH = 28;
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    private HelpPages() {}

    /** The model of one command. */
    static CommandSpec of(CommandPage page) {
        CommandSpec spec = CommandSpec.create().name(PROGRAM + " " + page.name());
        CommandPage.Arguments arguments = page.arguments();
        if (arguments.most() > 0) {
            spec.addPositional(positional(arguments));
        }
        page.options().forEach(option -> spec.addOption(valueOption(option)));
        spec.addOption(helpOption("Show this help."));
        describe(spec, page.summary(), page.examples(), page.exitCodes());
        spec.usageMessage().customSynopsis(PROGRAM + " " + page.name() + " [OPTION...]" + synopsis(arguments));
        return spec;
    }

    /** The model of what stands before every command. */
    static CommandSpec root(String version, Collection<CommandPage> commands) {
        CommandSpec spec = CommandSpec.create()
                .name(PROGRAM)
                .version(version)
                .addOption(helpOption("Show this help; after a command, the help of that command."))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version of provenplan and of Java.")
                        .build());
        commands.forEach(page -> spec.addSubcommand(page.name(), new CommandLine(of(page))));
        describe(
                spec,
                "Checks improvement plans kept as YAML in Git, and renders reports from them.",
                List.of(
                        new CommandPage.Example("provenplan init my-service", "write a first plan to fill in"),
                        new CommandPage.Example("provenplan check", "check all plans below this folder"),
                        new CommandPage.Example("provenplan report --output report.html", "write a report of them")),
                List.of(0, 1, 2, 3, 4, 70));
        spec.usageMessage().customSynopsis("provenplan COMMAND [OPTION...] [ARGUMENT...]");
        return spec;
    }

    private static PositionalParamSpec positional(CommandPage.Arguments arguments) {
        return PositionalParamSpec.builder()
                .paramLabel(arguments.label())
                .hideParamSyntax(true)
                .description(escaped(arguments.description()))
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static OptionSpec valueOption(CommandPage.ValueOption option) {
        if (option.isAlone()) {
            return OptionSpec.builder(option.name())
                    .description(escaped(option.description()))
                    .type(boolean.class)
                    .arity("0")
                    .build();
        }
        OptionSpec.Builder spec = OptionSpec.builder(option.name())
                .paramLabel(option.label())
                .description(escaped(option.description()))
                .type(String.class);
        return option.repeatable()
                ? spec.arity("1").type(List.class).auxiliaryTypes(String.class).build()
                : spec.build();
    }

    private static String synopsis(CommandPage.Arguments arguments) {
        if (arguments.most() == 0) {
            return "";
        }
        String several = arguments.most() > 1 ? "..." : "";
        return arguments.least() > 0 ? " " + arguments.label() + several : " [" + arguments.label() + several + "]";
    }

    private static void describe(
            CommandSpec spec, String summary, List<CommandPage.Example> examples, List<Integer> exitCodes) {
        Map<String, String> codes = new LinkedHashMap<>();
        exitCodes.forEach(code -> codes.put(String.valueOf(code), ExitCode.meaning(code)));
        spec.usageMessage()
                .width(WIDTH)
                .longOptionsMaxWidth(OPTIONS_WIDTH)
                .sectionKeys(SECTIONS)
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .description(escaped(summary))
                .commandListHeading("%nCommands:%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading(examples.isEmpty() ? "" : "%nExamples:%n")
                .footer(lines(examples))
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(codes);
    }

    private static String[] lines(List<CommandPage.Example> examples) {
        int width = examples.stream()
                .mapToInt(example -> example.line().length())
                .max()
                .orElse(0);
        return examples.stream()
                .map(example -> "  " + example.line()
                        + " ".repeat(width - example.line().length()) + "  " + example.purpose())
                .map(HelpPages::escaped)
                .toArray(String[]::new);
    }

    private static OptionSpec helpOption(String description) {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(description)
                .build();
    }

    /** Picocli takes descriptions for formats. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
