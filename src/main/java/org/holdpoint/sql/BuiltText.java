package org.holdpoint.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.sql.QueryWords.Kind;
import org.holdpoint.sql.QueryWords.Word;

/// An expression of a routine → the parameters whose text is in what it comes to, as it is.
final class BuiltText {

  /// Calls that leave a text as it is, as far as who writes it cares. Of all others nobody knows, or it is known that they quote.
  private static final Set<String> LEAVING = Set.of("concat", "concat_ws", "upper", "lower", "ucase", "lcase", "trim", "ltrim", "rtrim", "btrim", "coalesce", "nvl", "isnull", "ifnull", "initcap", "array_to_string", "to_char", "cast", "convert", "n");
  private static final Set<String> TEXT = Set.of("text", "varchar", "char", "name", "character", "nvarchar");
  /// Between these and a text it is held against something, and gets nowhere.
  private static final Set<String> ASKS = Set.of("case", "when", "if", "elsif", "while", "and", "or", "not");
  private static final Set<String> COMPARED = Set.of("when", "in", "not", "=", "<>", "!=", "<", ">", "like", "ilike", "is", "~", "!~", "between", "similar", "regexp");
  /// `%s` of format is the text as it is; `%I` and `%L` quote theirs (PostgreSQL documentation, String Functions, `format`).
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d{1,3})\\$)?-?\\d*([sIL])|%%");

  private final List<Word> words;
  private final Map<String, Set<String>> from;

  /// `from` says which parameters are in which variable, in small letters.
  BuiltText(List<Word> words, Map<String, Set<String>> from) {
    this.words = words;
    this.from = from;
  }

  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The parameters in the words from one place to another.
  Set<String> in(int start, int end) {
    var found = new LinkedHashSet<String>();
    var inside = new ArrayDeque<Boolean>();
    for (var at = start; at < end && at < words.size(); at++) {
      var word = words.get(at);
      if (word.is("(")) {
        var call = at > start && words.get(at - 1).kind() == Kind.NAME ? words.get(at - 1).folded() : "";
        if (call.equals("format") || call.equals("formatmessage")) {
          var close = Brackets.close(words, at, end);
          if (inside.stream().allMatch(Boolean::booleanValue)) {
            found.addAll(formatted(at + 1, close));
          }
          at = close;
        } else {
          inside.push(call.isEmpty() || LEAVING.contains(call));
        }
      } else if (word.is(")")) {
        inside.poll();
      } else if (word.named() && inside.stream().allMatch(Boolean::booleanValue) && stands(at)) {
        found.addAll(from.getOrDefault(variable(at), Set.of()));
      }
    }
    return found;
  }

  private String variable(int at) {
    return (at > 0 && words.get(at - 1).is("@") ? "@" : "") + words.get(at).folded();
  }

  /// Whether a name stands for the text in it, and is neither a part of another name, nor held against something, nor made a number.
  private boolean stands(int at) {
    var marked = at > 0 && words.get(at - 1).is("@");
    var before = at - (marked ? 2 : 1);
    var cast = at + 2 < words.size() && words.get(at + 1).is("::") && !TEXT.contains(words.get(at + 2).folded());
    return !(before >= 0 && (words.get(before).is(".") || words.get(before).is(":") || words.get(before).kind() == Kind.NAME && ASKS.contains(words.get(before).folded())))
        && !cast && !(at + 1 < words.size() && (words.get(at + 1).is("(") || words.get(at + 1).is(".") || words.get(at + 1).kind() != Kind.STRING && COMPARED.contains(words.get(at + 1).folded())));
  }

  private Set<String> formatted(int start, int close) {
    var found = new LinkedHashSet<String>();
    var arguments = arguments(start, close);
    if (arguments.isEmpty() || words.get(start).kind() != Kind.STRING) {
      return arguments.isEmpty() ? found : in(arguments.getFirst().from(), arguments.getFirst().to());
    }
    var next = 0;
    var place = PLACE.matcher(words.get(start).text());
    while (place.find()) {
      if (!place.group().equals("%%")) {
        next = place.group(1) == null ? next + 1 : Integer.parseInt(place.group(1));
        if (place.group(2).equals("s") && next < arguments.size()) {
          found.addAll(in(arguments.get(next).from(), arguments.get(next).to()));
        }
      }
    }
    return found;
  }

  private List<Predicates.Range> arguments(int start, int close) {
    var found = new ArrayList<Predicates.Range>();
    var begin = start;
    for (var at = start; at < close; at++) {
      if (words.get(at).is("(")) {
        at = Brackets.close(words, at, close);
      } else if (words.get(at).is(",")) {
        found.add(new Predicates.Range(begin, at));
        begin = at + 1;
      }
    }
    if (begin < close) {
      found.add(new Predicates.Range(begin, close));
    }
    return found;
  }

  /// Whether a routine holds a text against a list or a pattern: `p NOT IN ('a', 'b')`, `p !~ '^[a-z]+$'`, `p = ANY (…)`.
  boolean checked(String parameter) {
    for (var at = 0; at + 2 < words.size(); at++) {
      if (words.get(at).named() && variable(at).equals(folded(parameter))) {
        var next = words.get(at + 1).is("not") ? at + 2 : at + 1;
        var listed = words.get(next).is("in") && next + 2 < words.size() && words.get(next + 1).is("(") && words.get(next + 2).kind() == Kind.STRING
            || (words.get(next).is("=") || words.get(next).is("<>")) && next + 1 < words.size() && (words.get(next + 1).is("any") || words.get(next + 1).is("all"));
        if (listed || words.get(next).is("~") || words.get(next).is("!~") || words.get(next).is("regexp") || words.get(next).is("rlike") || words.get(next).is("similar")) {
          return true;
        }
      }
    }
    return false;
  }
}
