package org.provenplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** What stands before every command. */
@Command(
        name = "provenplan",
        description = "Checks improvement plans kept as YAML in Git, and renders reports from them.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.LOCAL)
final class ProvenplanCommand {}
