package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.sql.QueryWords.Kind;
import org.holdpoint.sql.QueryWords.Word;

/// The words of a routine → which of its texts get into a statement that it runs: from its parameters through what it assigns to what it hands to EXECUTE and its like. A text that a call quotes, or any call
/// that is not known to leave it as it is, ends the way; so does one that the routine holds against a list or a pattern.
final class BuiltFlow {

  private static final Set<String> TEXTS = Set.of("varchar", "varchar2", "nvarchar", "nvarchar2", "char", "nchar", "bpchar", "text", "ntext", "tinytext", "mediumtext", "longtext", "clob", "nclob", "sysname", "string");
  private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic", "nocopy", "as", "output");
  private static final Set<String> HEADS = Set.of("procedure", "proc", "function");
  /// What ends the list of parameters where no brackets are around it (Microsoft Learn, CREATE PROCEDURE).
  private static final Set<String> BODY = Set.of("as", "is", "begin", "with", "returns", "return", "for");
  /// Words that begin a statement.
  private static final Set<String> STARTS = Set.of("begin", "then", "else", "loop", "do", "set", "select", "exec", "execute", "declare", "if", "elsif", "elseif", "while", "prepare", "open", "print", "insert", "update", "delete", "raise", "deallocate");
  private static final Set<String> ASSIGNS = Set.of("set", "select", "declare");
  /// Words behind which a text is handed over as a value.
  private static final Set<String> VALUES = Set.of("using", "into", "returning", "bulk");

  private final List<Word> words;
  private final String dialect;
  private final BuiltText texts;
  /// The parameters whose text is in each variable.
  private final Map<String, Set<String>> from = new LinkedHashMap<>();

  private BuiltFlow(List<Word> words, String dialect) {
    this.words = words;
    this.dialect = dialect;
    this.texts = new BuiltText(words, from);
  }

  /// The names of the parameters, as they are written, in their order.
  static List<String> of(List<Word> words, String dialect) {
    return new BuiltFlow(words, dialect).parameters();
  }

  private List<String> parameters() {
    var named = named();
    named.stream().filter(name -> !texts.checked(name)).forEach(name -> keep(Optional.of(name), Set.of(name)));
    var run = new LinkedHashSet<String>();
    // What a loop assigns behind its use is there the second time.
    for (var time = 0; time < 2 && !from.isEmpty(); time++) {
      for (var at = 0; at < words.size(); at = end(at)) {
        statement(at, end(at), run);
      }
    }
    return named.stream().filter(run::contains).toList();
  }

  /// The end of the statement that begins here: its `;`, or what begins the next one.
  private int end(int start) {
    for (var at = start + 1; at < words.size(); at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, words.size());
      } else if (words.get(at - 1).is(";") || words.get(at).kind() == Kind.NAME && STARTS.contains(words.get(at).folded()) && !words.get(at - 1).is(".") && !words.get(at - 1).is("@") && !words.get(at - 1).is("for")) {
        return at;
      }
    }
    return words.size();
  }

  private void statement(int start, int end, Set<String> run) {
    runs(start, end).ifPresent(range -> run.addAll(texts.in(range.from(), range.to())));
    var begin = words.get(start).kind() == Kind.NAME && STARTS.contains(words.get(start).folded()) ? start + 1 : start;
    var several = begin > start && ASSIGNS.contains(words.get(start).folded());
    for (var at = begin; at < end; at++) {
      var to = several ? comma(at, end) : end;
      assigned(at, to);
      at = to;
    }
    if (words.get(start).is("select")) {
      // SELECT … INTO a variable.
      for (var at = begin; at + 1 < end; at++) {
        if (words.get(at).is("into")) {
          keep(name(at + 1), texts.in(begin, at));
        }
      }
    }
  }

  /// `v := …`, `@v = …`, `@v += …`, `v text DEFAULT …`: only its first names may be what it assigns to.
  private void assigned(int from, int to) {
    for (var at = from; at < to && at < from + 12; at++) {
      var sign = words.get(at).is("=") || words.get(at).is("default");
      if (sign && at > from && words.get(from).kind() != Kind.STRING) {
        keep(name(from), texts.in(at + 1, to));
        return;
      }
      if (words.get(at).kind() == Kind.STRING || words.get(at).is("||")) {
        return;
      }
    }
  }

  private void keep(Optional<String> variable, Set<String> parameters) {
    if (!parameters.isEmpty()) {
      variable.ifPresent(name -> from.computeIfAbsent(BuiltText.folded(name), _ -> new LinkedHashSet<>()).addAll(parameters));
    }
  }

  /// The name of a variable, with its `@`.
  private Optional<String> name(int at) {
    var behind = at;
    var mark = "";
    while (behind < words.size() && words.get(behind).is("@")) {
      mark = "@";
      behind++;
    }
    return behind < words.size() && words.get(behind).named() ? Optional.of(mark + words.get(behind).text()) : Optional.empty();
  }

  /// The text that a statement runs, if it runs one.
  private Optional<Predicates.Range> runs(int start, int end) {
    var first = words.get(start);
    if (first.is("exec") || first.is("execute")) {
      return executed(start + 1, end);
    }
    for (var at = start; at + 1 < end; at++) {
      if ((first.is("prepare") && words.get(at).is("from") || first.is("open") && words.get(at).is("for")) && at > start) {
        return Optional.of(new Predicates.Range(at + 1, values(at + 1, end)));
      }
      if (words.get(at).is("dbms_sql") && at + 3 < end && words.get(at + 2).is("parse") && words.get(at + 3).is("(")) {
        var second = comma(at + 4, end) + 1;
        return Optional.of(new Predicates.Range(second, comma(second, end)));
      }
    }
    return Optional.empty();
  }

  private Optional<Predicates.Range> executed(int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    if (words.get(at).is("immediate")) {
      return Optional.of(new Predicates.Range(at + 1, values(at + 1, end)));
    }
    if (dialect.equals("sqlserver") || dialect.equals("tsql")) {
      var called = at;
      while (called + 2 < end && words.get(called + 1).is(".")) {
        called += 2;
      }
      return words.get(at).is("(") ? Optional.of(new Predicates.Range(at + 1, Brackets.close(words, at, end))) : words.get(called).is("sp_executesql") ? Optional.of(new Predicates.Range(called + 1, comma(called + 1, end))) : Optional.empty();
    }
    return Set.of("function", "procedure", "on", "as").contains(words.get(at).folded()) ? Optional.empty() : Optional.of(new Predicates.Range(at, values(at, end)));
  }

  private int values(int from, int end) {
    for (var at = from; at < end; at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, end);
      } else if (words.get(at).is(";") || words.get(at).kind() == Kind.NAME && VALUES.contains(words.get(at).folded())) {
        return at;
      }
    }
    return end;
  }

  private int comma(int from, int end) {
    for (var at = from; at < end; at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, end);
      } else if (words.get(at).is(",") || words.get(at).is(")")) {
        return at;
      }
    }
    return end;
  }

  /// The texts that the routine is given, and those of a package.
  private List<String> named() {
    var found = new LinkedHashSet<String>();
    for (var at = 0; at + 1 < words.size(); at++) {
      if (words.get(at).kind() == Kind.NAME && HEADS.contains(words.get(at).folded()) && words.get(at + 1).named()) {
        var open = at + 2;
        while (open + 1 < words.size() && words.get(open).is(".")) {
          open += 2;
        }
        if (open < words.size() && words.get(open).is("(")) {
          list(open + 1, Brackets.close(words, open, words.size()), found);
        } else if (open < words.size() && words.get(open).is("@")) {
          var end = open;
          while (end < words.size() && !(words.get(end).kind() == Kind.NAME && BODY.contains(words.get(end).folded()) && !words.get(end - 2).is("@"))) {
            end++;
          }
          list(open, end, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private void list(int from, int to, Set<String> found) {
    for (var at = from; at < to; at++) {
      var end = comma(at, to);
      parameter(at, end).ifPresent(found::add);
      at = end;
    }
  }

  private Optional<String> parameter(int from, int to) {
    var at = from;
    while (at < to && words.get(at).kind() == Kind.NAME && MODES.contains(words.get(at).folded())) {
      at++;
    }
    var named = at < to ? name(at) : Optional.<String>empty();
    var types = new ArrayList<String>();
    for (var type = at + (named.filter(name -> name.startsWith("@")).isPresent() ? 2 : 1); type < to && types.size() < 2; type++) {
      if (words.get(type).named() && !MODES.contains(words.get(type).folded())) {
        types.add(words.get(type).folded());
      }
    }
    return named.filter(_ -> !types.isEmpty() && (TEXTS.contains(types.getFirst()) || types.equals(List.of("character", "varying"))));
  }
}
