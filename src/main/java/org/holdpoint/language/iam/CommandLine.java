package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A command of a cloud's or a cluster's own tool, as it stands in a script, a runbook or a step of a pipeline: its words, with quotes taken off and continued lines joined.
/// @param words the tool first
record CommandLine(List<Word> words) {

  private static final Set<String> TOOLS = Set.of("aws", "gcloud", "gsutil", "az", "kubectl", "oc");
  private static final Pattern POWERSHELL = Pattern.compile("(?i)(New|Remove)-Az\\w+");
  private static final Pattern ANY = Pattern.compile("(?i)(^|[^\\w./-])(aws|gcloud|gsutil|az|kubectl|oc|(New|Remove)-Az\\w+)\\s");
  private static final Pattern REMARK = Pattern.compile("\\s*(#|//|::|REM\\s).*");
  private static final Pattern PARTS = Pattern.compile(";|&&?|\\|\\|?");
  /// So many lines one command goes over.
  private static final int LONGEST = 40;

  /// The commands in a text, whatever stands around them.
  static List<CommandLine> in(SourceFile file) {
    var found = new ArrayList<CommandLine>();
    for (var at = 0; at < file.lines().size(); at++) {
      var text = file.lines().get(at).text();
      if (text.indexOf(' ') > 0 && ANY.matcher(text).find() && !REMARK.matcher(text).matches()) {
        var words = new ArrayList<Word>();
        var end = at;
        while (words(file, end, words) && end + 1 < file.lines().size() && end - at < LONGEST) {
          end++;
        }
        at = end;
        commands(words, found);
      }
    }
    return found;
  }

  private static void commands(List<Word> words, List<CommandLine> found) {
    var current = new ArrayList<Word>();
    for (var word : words) {
      var tool = TOOLS.contains(word.text()) || POWERSHELL.matcher(word.text()).matches();
      if (PARTS.matcher(word.text()).matches() || current.isEmpty() && !tool) {
        finish(current, found);
      } else {
        current.add(word);
      }
    }
    finish(current, found);
  }

  private static void finish(List<Word> current, List<CommandLine> found) {
    if (current.size() > 1) {
      found.add(new CommandLine(List.copyOf(current)));
    }
    current.clear();
  }

  /// The words of a line are added; whether the next line goes on with it. A remark ends it.
  private static boolean words(SourceFile file, int line, List<Word> words) {
    var text = file.lines().get(line).text();
    var length = text.length();
    var at = 0;
    while (at < length) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      if (text.charAt(at) == '#' || (text.charAt(at) == '\\' || text.charAt(at) == '`') && text.substring(at + 1).isBlank()) {
        return text.charAt(at) != '#';
      }
      var start = at;
      var word = new StringBuilder();
      var quote = ' ';
      while (at < length && (quote != ' ' || !Character.isWhitespace(text.charAt(at)))) {
        var letter = text.charAt(at);
        if (quote == ' ' && (letter == '\'' || letter == '"')) {
          quote = letter;
        } else if (letter == quote) {
          quote = ' ';
        } else if (letter == '\\' && quote != '\'' && at + 1 < length) {
          word.append(text.charAt(++at));
        } else if (quote == ' ' && (letter == ';' || letter == '|' || letter == '&' || letter == '`' || letter == ')')) {
          break;
        } else {
          word.append(letter);
        }
        at++;
      }
      if (at == start || word.isEmpty() && at < length && !Character.isWhitespace(text.charAt(at))) {
        at++;
        words.add(new Word(";", span(file, line, text, start, at)));
      } else {
        words.add(new Word(word.toString(), span(file, line, text, start, at)));
      }
    }
    return false;
  }

  private static Span span(SourceFile file, int line, String text, int start, int end) {
    var column = text.codePointCount(0, start) + 1;
    return new Span(file.path(), file.side(), line + 1, column, line + 1, column + text.codePointCount(start, end));
  }

  String tool() {
    return words.getFirst().text();
  }

  /// From its first word to its last.
  Span at() {
    var first = words.getFirst().at();
    var last = words.getLast().at();
    return new Span(first.file(), first.side(), first.line(), first.column(), last.endLine(), last.endColumn());
  }

  /// Whether it has these words in this order, options aside.
  boolean says(String... parts) {
    var place = 0;
    for (var word : plain()) {
      place = place < parts.length && word.text().equals(parts[place]) ? place + 1 : place;
    }
    return place == parts.length;
  }

  /// The words before the first option, and those that follow a word among them.
  List<Word> plain() {
    return words.stream().takeWhile(word -> !word.text().startsWith("-")).toList();
  }

  /// The word after one of those before the options, or the first after it that is no option's.
  Optional<Word> after(String name) {
    for (var at = 1; at < words.size(); at++) {
      if (words.get(at).text().equals(name)) {
        return at + 1 < words.size() && !words.get(at + 1).text().startsWith("-") ? Optional.of(words.get(at + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The value of an option, under any of its names; `--name value` and `--name=value` are the same.
  Optional<Word> option(String... names) {
    return options(names).findFirst();
  }

  /// All values of an option that may be given several times.
  Stream<Word> options(String... names) {
    var wanted = Stream.of(names).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    var values = new ArrayList<Word>();
    for (var at = 1; at < words.size(); at++) {
      var text = words.get(at).text();
      var equals = text.indexOf('=');
      if (wanted.contains(text.toLowerCase(Locale.ROOT))) {
        for (var next = at + 1; next < words.size() && !words.get(next).text().startsWith("-"); next++) {
          values.add(words.get(next));
        }
      } else if (equals > 0 && wanted.contains(text.substring(0, equals).toLowerCase(Locale.ROOT))) {
        values.add(new Word(text.substring(equals + 1), words.get(at).at()));
      }
    }
    return values.stream();
  }
}
