package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.sql.QueryWords.Kind;
import org.holdpoint.sql.QueryWords.Word;

/// Conditions of a query → which schema and which object of a catalogue they fix.
/// @param aliases the catalogues of the query by the names that its columns may carry
final class Predicates {

  private static final Set<String> UNEQUAL = Set.of("<>", "!=", "!~");
  private static final Set<String> EQUAL = Set.of("=", "==", "in");
  private static final Set<String> ALIKE = Set.of("like", "ilike", "rlike", "regexp", "similar", "match", "glob");
  /// Calls and casts that stand for one object or schema, which its name or the search path says.
  private static final Set<String> PINS = Set.of("regclass", "object_id", "to_regclass", "pg_table_is_visible", "schema_id", "regnamespace", "object_schema_name");
  /// An object whose name is not in the text.
  private static final String OPEN = "?";
  /// `events%`, `events\\_%`: what a name begins with.
  private static final Pattern BEGINS = Pattern.compile("([\\w\\\\]+)%");
  private static final int DEEPEST = 64;

  private final List<Word> words;
  private final Map<String, Catalogues.Row> aliases;

  Predicates(List<Word> words, Map<String, Catalogues.Row> aliases) {
    this.words = words;
    this.aliases = aliases;
  }

  /// How far conditions say which schema is meant; the later is the stronger.
  enum Filter {
    NONE, OTHERS, SCHEMA
  }

  /// A stretch of words: the end is exclusive.
  record Range(int from, int to) {}

  /// What several conditions that all hold say together of the schema.
  Filter filter(List<Range> ranges) {
    return ranges.stream().map(range -> filter(range, 0)).max(Filter::compareTo).orElse(Filter.NONE);
  }

  /// The object that conditions which all hold want, if one does.
  String object(List<Range> ranges) {
    return ranges.stream().flatMap(range -> object(range, 0).stream()).findFirst().orElse("");
  }

  /// The schemas that conditions which all hold name.
  List<String> schemas(List<Range> ranges) {
    return leaves(ranges).filter(leaf -> columns(leaf, Catalogues.Row::schemas) == 1 && leaf(leaf) == Filter.SCHEMA && has(leaf, EQUAL)).flatMap(leaf -> strings(leaf).stream()).distinct().toList();
  }

  /// Which objects they want, as a pattern with a `*` at its end; empty where that is not known, or is one object.
  String listed(List<Range> ranges) {
    var named = leaves(ranges).filter(leaf -> columns(leaf, Catalogues.Row::objects) > 0).toList();
    if (named.isEmpty()) {
      return "*";
    }
    var texts = strings(named.getFirst());
    var pattern = texts.size() == 1 ? BEGINS.matcher(texts.getFirst()) : BEGINS.matcher("");
    return named.size() == 1 && !has(named.getFirst(), Set.of("not")) && has(named.getFirst(), Set.of("like")) && pattern.matches() ? pattern.group(1).replace("\\", "") + "*" : "";
  }

  /// Conditions that all hold, one by one.
  private Stream<Range> leaves(List<Range> ranges) {
    return ranges.stream().flatMap(range -> split(bare(range), "and").stream()).map(this::bare).filter(range -> range.from() < range.to());
  }

  private List<String> strings(Range range) {
    return words.subList(range.from(), range.to()).stream().filter(word -> word.kind() == Kind.STRING).map(Word::text).toList();
  }

  private Filter filter(Range given, int depth) {
    var range = bare(given);
    if (range.from() >= range.to() || depth > DEEPEST) {
      return Filter.NONE;
    }
    var either = split(range, "or");
    if (either.size() > 1) {
      return either.stream().map(part -> filter(part, depth + 1)).min(Filter::compareTo).orElse(Filter.NONE);
    }
    var both = split(range, "and");
    if (both.size() > 1) {
      return both.stream().map(part -> filter(part, depth + 1)).max(Filter::compareTo).orElse(Filter.NONE);
    }
    if (words.get(range.from()).is("not") && range.to() - range.from() > 1 && !words.get(range.from() + 1).is("exists")) {
      return filter(new Range(range.from() + 1, range.to()), depth + 1) == Filter.NONE ? Filter.NONE : Filter.OTHERS;
    }
    return leaf(range);
  }

  private Filter leaf(Range range) {
    var columns = columns(range, Catalogues.Row::schemas);
    if (columns == 0) {
      return pinned(range) && has(range, EQUAL) && !has(range, Set.of("not")) || words.get(range.from()).is("pg_table_is_visible") ? Filter.SCHEMA : Filter.NONE;
    }
    // Between two of them (a join) nothing is fixed, and neither by whether there is one.
    if (columns > 1 && !has(range, Set.of("in")) || has(range, Set.of("null"))) {
      return Filter.NONE;
    }
    var negated = has(range, UNEQUAL) || has(range, Set.of("not"));
    // Every name is like `%`.
    if (!negated && has(range, ALIKE) && !has(range, EQUAL) && !strings(range).isEmpty() && !some(range)) {
      return Filter.NONE;
    }
    if (!negated && (has(range, EQUAL) || has(range, ALIKE) && whole(range))) {
      return Filter.SCHEMA;
    }
    return Filter.OTHERS;
  }

  private Optional<String> object(Range given, int depth) {
    var range = bare(given);
    if (range.from() >= range.to() || depth > DEEPEST || split(range, "or").size() > 1) {
      return Optional.empty();
    }
    var both = split(range, "and");
    if (both.size() > 1) {
      return both.stream().flatMap(part -> object(part, depth + 1).stream()).findFirst();
    }
    if (columns(range, Catalogues.Row::objects) != 1 || has(range, Set.of("not"))) {
      return Optional.empty();
    }
    if (!has(range, EQUAL)) {
      return has(range, ALIKE) && some(range) ? Optional.of(OPEN) : Optional.empty();
    }
    var texts = words.subList(range.from(), range.to()).stream().filter(word -> word.kind() == Kind.STRING).map(Word::text).toList();
    return Optional.of(texts.size() == 1 && texts.getFirst().matches("[^%${}:?\\s]+") ? texts.getFirst() : OPEN);
  }

  /// Whether what a pattern stands for is one name.
  private boolean whole(Range range) {
    return words.subList(range.from(), range.to()).stream().filter(word -> word.kind() == Kind.STRING).noneMatch(word -> word.text().matches(".*[%*].*"));
  }

  /// Whether a pattern leaves any names out.
  private boolean some(Range range) {
    return words.subList(range.from(), range.to()).stream().filter(word -> word.kind() == Kind.STRING).anyMatch(word -> word.text().matches(".*[^%*_].*"));
  }

  private boolean has(Range range, Set<String> texts) {
    return words.subList(range.from(), range.to()).stream().anyMatch(word -> (word.kind() == Kind.NAME || word.kind() == Kind.SIGN) && texts.contains(word.folded()));
  }

  /// Whether a call or a cast stands there that means one object; a column may have its name.
  private boolean pinned(Range range) {
    for (var at = range.from(); at < range.to(); at++) {
      if (PINS.contains(words.get(at).folded()) && (at + 1 < range.to() && words.get(at + 1).is("(") || at > range.from() && (words.get(at - 1).is("::") || words.get(at - 1).is("as")))) {
        return true;
      }
    }
    return false;
  }

  /// How many columns of the query's catalogues stand there that say a schema, or an object.
  private long columns(Range range, Function<Catalogues.Row, Set<String>> kind) {
    var count = 0;
    for (var at = range.from(); at < range.to(); at++) {
      var word = words.get(at);
      var prefix = at + 1 < range.to() && words.get(at + 1).is(".");
      var called = at + 1 < range.to() && words.get(at + 1).is("(");
      if (word.named() && !prefix && !called && !parameter(range, at) && column(range, at, kind)) {
        count++;
      }
    }
    return count;
  }

  /// `{name}`, `${name}`, `:name`, `$name`, `@name`, `%(name)s`: what a program puts there.
  private boolean parameter(Range range, int at) {
    var before = at > range.from() ? words.get(at - 1).text() : "";
    return Set.of("{", ":", "$", "@").contains(before) || before.equals("(") && at - 2 >= range.from() && words.get(at - 2).is("%");
  }

  private boolean column(Range range, int at, Function<Catalogues.Row, Set<String>> kind) {
    var qualified = at - 2 >= range.from() && words.get(at - 1).is(".");
    BiPredicate<Catalogues.Row, String> is = (row, name) -> kind.apply(row).contains(name);
    var name = words.get(at).folded();
    var row = qualified ? Optional.ofNullable(aliases.get(words.get(at - 2).folded())) : Optional.<Catalogues.Row>empty();
    return row.map(one -> is.test(one, name)).orElseGet(() -> aliases.values().stream().anyMatch(one -> is.test(one, name)));
  }

  private Range bare(Range given) {
    var range = given;
    while (range.to() - range.from() > 1 && words.get(range.from()).is("(") && Brackets.close(words, range.from(), range.to()) == range.to() - 1) {
      range = new Range(range.from() + 1, range.to() - 1);
    }
    return range;
  }

  /// The parts between these words outside of all brackets; the AND of a BETWEEN separates nothing.
  private List<Range> split(Range range, String separator) {
    var parts = new ArrayList<Range>();
    var from = range.from();
    var depth = 0;
    var between = false;
    for (var at = range.from(); at < range.to(); at++) {
      var word = words.get(at);
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      if (depth == 0 && word.is("between")) {
        between = true;
      } else if (depth == 0 && word.is(separator)) {
        if (!between || !separator.equals("and")) {
          parts.add(new Range(from, at));
          from = at + 1;
        }
        between = false;
      }
    }
    parts.add(new Range(from, range.to()));
    return parts;
  }
}
