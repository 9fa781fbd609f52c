package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What a program does where its caller says nothing: options with a number as their standard (Python documentation, `argparse.ArgumentParser.add_argument`; Click, `click.option`; Go, package flag).
final class Defaults {

  private static final Set<String> ENDINGS = Set.of("py", "go");
  /// What names of programs are made of that take things away, change what runs, or move data: what others call a batch is how much they learn at a time.
  private static final Set<String> WORKS = Set.of("remove", "delete", "purge", "cleanup", "clean", "prune", "drain", "deploy", "rollout", "release", "upgrade", "update", "patch", "restart", "reboot", "migrate", "failover", "rotate", "push", "apply",
      "retire", "decommission", "terminate", "wipe", "reap", "evict", "sync", "backfill", "shutdown", "expire", "archive");
  private static final int LONGEST = 240;
  private static final int MOST = 20_000;
  private static final Pattern PYTHON = Pattern.compile(".*\\b(?:add_argument|option)\\(\\s*(?:[\"']-\\w[\"'],\\s*)?[\"']--([A-Za-z][\\w-]{1,60})[\"'].*\\bdefault\\s*=\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*[,)].*");
  private static final Pattern GO = Pattern.compile(".*\\bflag\\.(?:Int|Int64|Uint|Float64)(?:Var)?\\((?:[^\"]*,\\s*)?\"([A-Za-z][\\w-]{1,60})\",\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*,.*");

  private Defaults() {}

  /// Each by the name of its option, in the order of the file.
  static List<Entry> in(SourceFile file) {
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    if (!ENDINGS.contains(ending) || Stream.of(file.stem().split("[_.-]")).noneMatch(WORKS::contains) || file.binary() || file.lines().size() > MOST) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    for (var line : file.lines()) {
      var text = line.text();
      if (text.length() <= LONGEST && (text.contains("default") || text.contains("flag."))) {
        var said = (ending.equals("go") ? GO : PYTHON).matcher(text);
        if (said.matches()) {
          found.add(new Entry(new Scalar(said.group(1), true, file.span(line.number(), said.start(1), said.end(1))), new Scalar(said.group(2), true, file.span(line.number(), said.start(2), said.end(2)))));
        }
      }
    }
    return List.copyOf(found);
  }
}
