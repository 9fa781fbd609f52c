package org.holdpoint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.discover.Discovery;
import org.holdpoint.discover.Limits;
import org.holdpoint.report.Cells;
import org.holdpoint.source.SourceFile;

/// `holdpoint replay SCRIPT [--onto CONFIG]`: where each line of a script lands, and what it changes.
final class ReplayCommand {

  private ReplayCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.removeIf(option -> option.getLongOpt().equals("base"));
    options.addAll(List.of(Arguments.valued("onto", "CONFIG"), Arguments.flag("undo")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    if (arguments.paths().size() != 1) {
      throw new UsageException("replay takes one script: holdpoint replay SCRIPT [--onto CONFIG]");
    }
    var script = arguments.paths().getFirst();
    if (!script.equals("-") && Files.isDirectory(console.workingFolder().resolve(script))) {
      throw new UsageException("replay takes one script, and `" + script + "` is a folder");
    }
    var settings = SettingsFound.settings(arguments, Optional.empty(), console);
    var onto = arguments.value("onto").map(config -> configuration(config, console));
    var comparison = Asked.comparison(arguments, Optional.empty(), settings, console);
    var request = Asked.request(arguments, Optional.empty(), console);
    // The inverse script is for a device and stays as it is; the margin is for people.
    console.out().print(arguments.has("undo") ? Holdpoint.undo(comparison, onto, settings, request)
        : Holdpoint.replay(comparison, onto, settings, request).lines().map(Cells::visible).collect(Collectors.joining("\n", "", "\n")));
    console.out().flush();
    return 0;
  }

  private static SourceFile configuration(String config, Console console) {
    if (!Files.isRegularFile(console.workingFolder().resolve(config))) {
      throw new UsageException("--onto: there is no file `" + config + "`");
    }
    var found = Discovery.discover(List.of(config), Optional.empty(), Optional.<Path>empty(), org.holdpoint.settings.Settings.none(), Limits.standard(), console.workingFolder());
    return found.head().files().stream().findFirst().orElseThrow(() -> new UsageException("--onto `" + config + "`: " + found.incomplete().getFirst().because()));
  }
}
