package org.holdpoint.language.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;

/// What a program does where its caller says nothing: options with a standard (Python documentation, `argparse.ArgumentParser.add_argument`; Click, `click.option`; Typer, `Option`; Go, package flag, and pflag; yargs,
/// `.option()`; Commander.js, `.option()`). What others call a batch is how much they learn at a time: numbers count where the program takes things away, changes what runs, or moves data.
final class Defaults {

  private static final Set<String> WORKS = Set.of("remove", "delete", "purge", "cleanup", "clean", "prune", "drain", "deploy", "rollout", "release", "upgrade", "update", "patch", "restart", "reboot", "migrate", "failover", "rotate", "push", "apply",
      "retire", "decommission", "terminate", "wipe", "reap", "evict", "sync", "backfill", "shutdown", "expire", "archive");
  private static final String NAME = "([A-Za-z][\\w-]{1,60})";
  private static final String VALUE = "(\\d{1,12}(?:\\.\\d{1,6})?|True|False|None|true|false|null)";
  /// Of what a switch of argparse is where nothing is said of it (`store_true`), the name alone.
  private static final List<Pattern> PYTHON = List.of(Pattern.compile(".*\\b(?:add_argument|option)\\(\\s*(?:[\"']-\\w[\"'],\\s*)?[\"']--" + NAME + "(?:/--[\\w-]+)?[\"'].*\\bdefault\\s*=\\s*" + VALUE + "\\s*[,)].*"),
      Pattern.compile(".*\\badd_argument\\(\\s*(?:[\"']-\\w[\"'],\\s*)?[\"']--" + NAME + "[\"'](?!.*\\bdefault\\b).*[\"']store_true[\"'].*"), Pattern.compile("\\s*(?:def .*\\()?" + NAME + "\\s*:\\s*\\w+\\s*=\\s*(?:typer\\.)?Option\\(\\s*" + VALUE + "\\s*[,)].*"));
  private static final List<Pattern> GO = List.of(Pattern.compile(".*\\b(?:flag|pflag|Flags\\(\\)|fs)\\.(?:Bool|Int|Int64|Uint|Float64)(?:Var)?P?\\((?:[^\",]*,\\s*)?\"" + NAME + "\",\\s*(?:\"\\w?\",\\s*)?" + VALUE + "\\s*,.*"));
  private static final List<Pattern> SCRIPT = List.of(Pattern.compile(".*\\.option\\(\\s*[\"']" + NAME + "[\"'],\\s*\\{.*\\bdefault:\\s*" + VALUE + "\\s*[,}].*"),
      Pattern.compile(".*\\.option\\(\\s*[\"'](?:-\\w,\\s*)?--" + NAME + "(?: [<\\[][\\w-]+[>\\]])?[\"'],\\s*(?:\"[^\"]*\"|'[^']*'),\\s*" + VALUE + "\\s*\\).*"));
  private static final Map<String, List<Pattern>> ENDINGS = Map.of("py", PYTHON, "go", GO, "js", SCRIPT, "mjs", SCRIPT, "cjs", SCRIPT, "ts", SCRIPT);
  private static final Map<String, String> WORDS = Map.of("True", "true", "False", "false", "None", "null");

  private Defaults() {}

  /// Each by the name of its option, in the order of the file.
  static List<Entry> in(SourceFile file) {
    var forms = ENDINGS.getOrDefault(file.ending(), List.of());
    if (forms.isEmpty() || TestCode.is(file)) {
      return List.of();
    }
    var works = Stream.of(file.stem().split("[_.-]")).anyMatch(WORKS::contains);
    return CodeLine.of(file).filter(line -> mayBe(line.text())).flatMap(line -> forms.stream().map(form -> form.matcher(line.text())).filter(Matcher::matches).limit(1)
        .filter(said -> works || !Character.isDigit(value(said).charAt(0)) && !value(said).equals("null")).map(said -> new Entry(line.said(said, 1), line.said(said, said.groupCount() > 1 ? 2 : 1, value(said))))).toList();
  }

  private static boolean mayBe(String text) {
    return text.contains("ption(") || text.contains("add_argument(") || text.contains("lag") || text.contains("fs.");
  }

  private static String value(Matcher said) {
    return said.groupCount() > 1 ? WORDS.getOrDefault(said.group(2), said.group(2)) : "false";
  }
}
