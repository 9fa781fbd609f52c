package org.holdpoint.language.program;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;

/// What a program does where its caller says nothing: options with a number as their standard (Python documentation, `argparse.ArgumentParser.add_argument`; Click, `click.option`; Go, package flag).
final class Defaults {

  private static final Set<String> ENDINGS = Set.of("py", "go");
  /// What names of programs are made of that take things away, change what runs, or move data: what others call a batch is how much they learn at a time.
  private static final Set<String> WORKS = Set.of("remove", "delete", "purge", "cleanup", "clean", "prune", "drain", "deploy", "rollout", "release", "upgrade", "update", "patch", "restart", "reboot", "migrate", "failover", "rotate", "push", "apply",
      "retire", "decommission", "terminate", "wipe", "reap", "evict", "sync", "backfill", "shutdown", "expire", "archive");
  private static final Pattern PYTHON = Pattern.compile(".*\\b(?:add_argument|option)\\(\\s*(?:[\"']-\\w[\"'],\\s*)?[\"']--([A-Za-z][\\w-]{1,60})[\"'].*\\bdefault\\s*=\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*[,)].*");
  private static final Pattern GO = Pattern.compile(".*\\bflag\\.(?:Int|Int64|Uint|Float64)(?:Var)?\\((?:[^\"]*,\\s*)?\"([A-Za-z][\\w-]{1,60})\",\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*,.*");

  private Defaults() {}

  /// Each by the name of its option, in the order of the file.
  static List<Entry> in(SourceFile file) {
    if (!ENDINGS.contains(file.ending()) || Stream.of(file.stem().split("[_.-]")).noneMatch(WORKS::contains)) {
      return List.of();
    }
    var form = file.ending().equals("go") ? GO : PYTHON;
    return CodeLine.of(file).filter(line -> line.text().contains("default") || line.text().contains("flag.")).flatMap(line -> form.matcher(line.text()).results().map(said -> line.entry(said, 1, 2))).toList();
  }
}
