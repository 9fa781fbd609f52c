package org.holdpoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.discover.Against;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.report.Report;
import org.holdpoint.repair.Preview;
import org.holdpoint.repair.Rewriting;
import org.holdpoint.source.Side;

/// `holdpoint fix PATH... [--diff]`: applies the safe repairs, or only shows them.
final class FixCommand {

  /// A repair may uncover another one; more rounds than this no script needs.
  private static final int ROUNDS = 5;

  private FixCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.valued("config", "FILE"), Arguments.flag("diff")));
    options.addAll(RulesFound.options());
    return options;
  }

  static int run(Arguments arguments, Console console) {
    if (arguments.paths().isEmpty() || arguments.paths().contains("-")) {
      throw new UsageException("fix takes files or folders: holdpoint fix PATH... [--diff]");
    }
    var against = Asked.against(arguments, console);
    var request = Asked.request(arguments, against, console);
    var report = judge(arguments, against, request, console);
    if (arguments.has("diff")) {
      edits(report).forEach((path, edits) -> console.out().print(preview(console.workingFolder().resolve(path), path, edits)));
      console.out().flush();
      return 0;
    }
    var applied = 0;
    for (var round = 0; round < ROUNDS && !edits(report).isEmpty(); round++) {
      requireWritable(edits(report).keySet(), console);
      for (var file : edits(report).entrySet()) {
        rewrite(console.workingFolder().resolve(file.getKey()), file.getKey(), file.getValue());
        var fixed = report.findings().stream().filter(finding -> safe(finding) && finding.at().file().equals(file.getKey())).toList();
        fixed.forEach(finding -> console.out().println(finding.at().place() + "  " + finding.fix().map(Fix::description).orElse("") + "  (" + finding.rule() + ")"));
        applied += fixed.size();
      }
      report = judge(arguments, against, request, console);
    }
    console.out().println(applied + (applied == 1 ? " repair" : " repairs") + " applied; judged again: " + report.verdict().word() + ", "
        + report.findings().size() + (report.findings().size() == 1 ? " finding" : " findings") + " left");
    console.out().flush();
    return 0;
  }

  private static Report judge(Arguments arguments, Optional<Against> against, Request request, Console console) {
    var terms = SettingsFound.terms(arguments, against, request, console);
    var rules = RulesFound.judging(arguments, against, console);
    return Holdpoint.check(rules.judged(Asked.comparison(arguments, against, terms.settings(), console)), terms, rules.rulebook(), request);
  }

  /// The edits of all safe repairs, by file. Two findings may ask for the same repair; it is made once.
  private static SequencedMap<String, List<Edit>> edits(Report report) {
    var byFile = new LinkedHashMap<String, LinkedHashSet<List<Edit>>>();
    report.findings().stream().filter(FixCommand::safe)
        .forEach(finding -> byFile.computeIfAbsent(finding.at().file(), _ -> new LinkedHashSet<>()).add(finding.fix().orElseThrow().edits()));
    var edits = new LinkedHashMap<String, List<Edit>>();
    byFile.forEach((file, some) -> edits.put(file, some.stream().flatMap(List::stream).toList()));
    return edits;
  }

  private static boolean safe(Finding finding) {
    return finding.at().side() == Side.HEAD && finding.fix().filter(Fix::safe).isPresent();
  }

  private static String preview(Path file, String path, List<Edit> edits) {
    try {
      var bytes = Files.readAllBytes(file);
      return Preview.unified(path, bytes, Rewriting.apply(bytes, edits));
    } catch (IOException wrong) {
      throw new UsageException(path + " cannot be read: " + WholeFile.reason(wrong));
    }
  }

  /// None is written when one of them cannot be.
  private static void requireWritable(Set<String> paths, Console console) {
    paths.forEach(path -> WholeFile.at(console.workingFolder().resolve(path)).obstacle().ifPresent(why -> {
      throw new UsageException(path + " cannot be written: " + why);
    }));
  }

  /// The file is replaced as a whole or not at all.
  private static void rewrite(Path file, String path, List<Edit> edits) {
    try {
      WholeFile.at(file).write(Rewriting.apply(Files.readAllBytes(file), edits)).ifPresent(why -> {
        throw new UsageException(path + " cannot be written: " + why);
      });
    } catch (IOException wrong) {
      throw new UsageException(path + " cannot be read: " + WholeFile.reason(wrong));
    }
  }
}
