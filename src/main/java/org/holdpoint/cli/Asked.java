package org.holdpoint.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.holdpoint.Request;
import org.holdpoint.discover.Against;
import org.holdpoint.discover.Discovery;
import org.holdpoint.discover.Limits;
import org.holdpoint.discover.Repository;
import org.holdpoint.discover.StandardInput;
import org.holdpoint.gate.FailOn;
import org.holdpoint.language.Languages;
import org.holdpoint.report.Look;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Nearest;

/// What the options that most commands share ask for.
final class Asked {

  private static final List<String> DELIVERIES = List.of("paste", "file", "commit");
  private static final List<String> COLORS = List.of("auto", "always", "never");
  private static final Duration FILE_TIMEOUT = Duration.ofSeconds(30);

  private Asked() {}

  /// The options by which files are found and read.
  static List<Option> reading() {
    return new ArrayList<>(List.of(Arguments.valued("base", "REV|DIR"), Arguments.valued("language", "LANGUAGE"), Arguments.valued("stdin-filename", "NAME"),
        Arguments.valued("delivery", "HOW"), Arguments.valued("file-timeout", "TIME"), Arguments.valued("jobs", "N"), Arguments.valued("max-file-size", "SIZE"),
        Arguments.valued("inventory", "FILE")));
  }

  /// What is compared with, by `--base` or `--staged`; nothing without them.
  static Optional<Against> against(Arguments arguments, Console console) {
    var base = arguments.value("base");
    if (arguments.has("staged")) {
      base.ifPresent(_ -> {
        throw new UsageException("--staged compares the index with HEAD; leave out --base");
      });
      return Optional.of(new Against.Revision(Repository.open(console.workingFolder(), console.environment()).staged()));
    }
    return base.map(name -> Against.of(name, console.workingFolder(), console.environment()));
  }

  /// The files that the paths name, and those they are compared with.
  static Comparison comparison(Arguments arguments, Optional<Against> against, Settings settings, Console console) {
    var limits = arguments.value("max-file-size").map(size -> Limits.standard().maxFileSize(Amounts.size("max-file-size", size))).orElseGet(Limits::standard);
    var paths = arguments.paths();
    if (!paths.contains("-") && arguments.has("stdin-filename")) {
      throw new UsageException("--stdin-filename names what is read from standard input; give `-` as a path, or leave it out");
    }
    var input = paths.contains("-") ? Optional.of(new StandardInput(arguments.value("stdin-filename").orElse(""), console.in())) : Optional.<StandardInput>empty();
    if (against.isEmpty()) {
      return Discovery.discover(paths, input, Optional.empty(), settings, limits, console.workingFolder());
    }
    return switch (against.get()) {
      case Against.Folder(var folder) -> Discovery.discover(paths, input, Optional.of(folder), settings, limits, console.workingFolder());
      case Against.Revision(var sides) -> sides.compare(paths, input, settings, limits);
    };
  }

  static Request request(Arguments arguments, Optional<Against> against, Console console) {
    var language = arguments.value("language").map(word -> oneOf("language", word, Languages.names()));
    var delivery = arguments.value("delivery").map(word -> oneOf("delivery", word, DELIVERIES));
    var failOn = arguments.value("fail-on").map(word -> FailOn.of(oneOf("fail-on", word, List.of("error", "warning", "note", "never"))).orElseThrow()).orElse(FailOn.ERROR);
    var judgedAt = arguments.value("at").map(time -> new JudgedAt(Amounts.instant("at", time), "option"))
        .or(() -> against.flatMap(Asked::committed).map(time -> new JudgedAt(time, "commit")))
        .orElseGet(() -> new JudgedAt(Amounts.today(console.clock().instant()), "today"));
    var timeout = arguments.value("file-timeout").map(time -> Amounts.duration("file-timeout", time)).orElse(FILE_TIMEOUT);
    var jobs = arguments.value("jobs").map(number -> Amounts.count("jobs", number)).orElseGet(Runtime.getRuntime()::availableProcessors);
    return new Request(language, delivery, judgedAt, failOn, arguments.has("allow-incomplete"), timeout, jobs);
  }

  /// The time of the commit that is judged; what is only staged has none yet.
  private static Optional<String> committed(Against against) {
    return switch (against) {
      case Against.Folder _ -> Optional.empty();
      case Against.Revision(var sides) -> sides.staged() ? Optional.empty() : sides.headTime();
    };
  }

  /// `--color`, else `NO_COLOR` (no-color.org), `FORCE_COLOR`, else whether standard output is a terminal that is not dumb.
  static Look look(Arguments arguments, Console console) {
    var asked = arguments.value("color").map(word -> oneOf("color", word, COLORS)).orElse("auto");
    var environment = console.environment();
    var color = switch (asked) {
      case "always" -> true;
      case "never" -> false;
      default -> environment.getOrDefault("NO_COLOR", "").isEmpty()
          && (!environment.getOrDefault("FORCE_COLOR", "").isEmpty() || console.terminal() && !environment.getOrDefault("TERM", "").equals("dumb"));
    };
    return new Look(console.width(), color);
  }

  /// The word, if it is one of those allowed.
  static String oneOf(String option, String word, List<String> allowed) {
    if (!allowed.contains(word)) {
      throw new UsageException("--" + option + " does not know `" + word + "`" + Nearest.advice(word, allowed));
    }
    return word;
  }
}
