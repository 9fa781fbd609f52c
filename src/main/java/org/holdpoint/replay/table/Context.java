package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.holdpoint.replay.line.Spelling;

/// A CLI mode, view or level, and the commands it takes. `path` is written with full keywords: `configure>router>isis`; the root is "".
/// Rows are read when their keyword is first asked for.
public final class Context {
  /// The row of a context that has more commands than the table.
  static final String PARTIAL = "...";
  private final String path;
  private final String outermost;
  private final String negation;
  private final Spelling spelling;
  private final NavigableMap<String, List<String>> rows;
  private final Map<String, Rows> read = new ConcurrentHashMap<>();
  private final Map<String, Context> inner = new ConcurrentHashMap<>();
  /// Whether some of its commands begin with a parameter.
  private final boolean parameters;
  private final boolean known;
  private final boolean complete;
  private final Skeletons<Recipe> plain;
  private final Skeletons<Recipe> negated;
  private final Skeletons<Boolean> ignored;
  private final Skeletons<Boolean> defining;
  private final Skeletons<Boolean> several;
  private final Skeletons<Boolean> begun;

  /// `rows` in the order of the table; one marked `instead` takes the place of all earlier ones with its keyword.
  /// `room` is how much more all contexts of the table may remember of lines.
  Context(String path, List<String> rows, String negation, Spelling spelling, AtomicInteger room) {
    this(path, rows, negation, spelling, true, room);
  }

  private Context(String path, List<String> rows, String negation, Spelling spelling, boolean known, AtomicInteger room) {
    this.known = known;
    this.complete = !rows.contains(PARTIAL);
    this.path = path;
    this.outermost = path.indexOf('>') < 0 ? path : path.substring(0, path.indexOf('>'));
    this.negation = negation;
    this.spelling = spelling;
    this.plain = new Skeletons<>(this, spelling, room, line -> Recipe.of(this, line, false), _ -> Optional.empty());
    this.negated = new Skeletons<>(this, spelling, room, line -> Recipe.of(this, line, true), _ -> Optional.empty());
    this.ignored = new Skeletons<>(this, spelling, room, line -> near(line).stream().anyMatch(command -> command.ignored() && command.acceptsNegated(line.subList(1, line.size()))), unless(Command::ignored));
    this.defining = new Skeletons<>(this, spelling, room, line -> near(line).stream().anyMatch(command -> command.defines() && command.accepts(line.subList(1, line.size()))), unless(Command::defines));
    this.several = new Skeletons<>(this, spelling, room, line -> rows(line.getFirst()).stream().flatMap(Rows::named).anyMatch(Command::keyedByName), commands -> Optional.of(commands.stream().anyMatch(Command::keyedByName)));
    this.begun = new Skeletons<>(this, spelling, room, line -> takes(line.getFirst()), commands -> Optional.of(!commands.isEmpty()));
    this.rows = byKeyword(rows, negation);
    this.parameters = !this.rows.subMap("<", "=").isEmpty();
  }

  /// A context that no table describes: what it takes cannot be said.
  public static Context unknown(String path) {
    return new Context(path, List.of(), "", Spelling.EXACT, false, new AtomicInteger());
  }

  private static NavigableMap<String, List<String>> byKeyword(List<String> rows, String negation) {
    var replaced = new LinkedHashMap<String, Boolean>();
    var byKeyword = new TreeMap<String, List<String>>();
    String last = "";
    List<String> known = List.of();
    for (String row : rows) {
      if (row.equals(PARTIAL)) continue;
      String keyword = keyword(row, negation);
      // Most rows stand beside others with their keyword.
      if (known.isEmpty() || !keyword.equals(last)) {
        known = byKeyword.computeIfAbsent(keyword, _ -> new ArrayList<>());
        last = keyword;
      }
      int tab = row.indexOf('\t');
      if (tab >= 0 && row.indexOf("instead", tab) >= 0 && List.of(row.substring(tab + 1).split(" ")).contains("instead")
          && replaced.put(keyword, true) == null) known.clear();
      known.add(row);
    }
    return byKeyword;
  }

  /// The keyword of a row, that of the plain form where the row describes a negated one.
  static String keyword(String row, String negation) {
    int start = !negation.isEmpty() && row.startsWith(negation + " ") ? negation.length() + 1 : 0;
    int end = start;
    while (end < row.length() && row.charAt(end) != ' ' && row.charAt(end) != '\t') end++;
    return row.substring(start, end);
  }

  public String path() {
    return path;
  }

  /// The first level of its path: the context of the root that it is, or lies below.
  public String outermost() {
    return outermost;
  }

  /// Whether a table describes it, so that what it does not list is rejected there.
  public boolean known() {
    return known;
  }

  /// Whether the table has all of its commands, so that the device takes no other.
  public boolean complete() {
    return complete;
  }

  /// The context that the keyword opens, found once.
  Context inner(String keyword, Function<String, Context> finder) {
    var found = inner.get(keyword);
    return found == null ? inner.computeIfAbsent(keyword, finder) : found;
  }

  /// All keywords it knows, sorted.
  public Set<String> keywords() {
    return rows.keySet();
  }

  /// Whether it has a command that begins with this keyword in full.
  public boolean spells(String word) {
    var plain = spelling.anyCase() ? word.toLowerCase(Locale.ROOT) : word;
    return read.containsKey(plain) || rows.containsKey(plain);
  }

  /// The commands that this word may begin: by its own keyword or, where the device allows it, by the only keyword that begins with it;
  /// else those that begin with a parameter.
  public List<Command> commands(String word) {
    return rows(word).stream().flatMap(Rows::all).toList();
  }

  /// Those of them that a line may be, as far as the two words after its first one say.
  public List<Command> near(List<String> line) {
    var rows = rows(line.getFirst());
    var arguments = line.subList(1, line.size());
    return rows.size() == 1 ? rows.getFirst().near(arguments) : rows.stream().flatMap(some -> some.near(arguments).stream()).toList();
  }

  /// How many commands this word may begin.
  int count(String word) {
    return rows(word).stream().mapToInt(Rows::size).sum();
  }

  /// Whether there are commands that this word may begin.
  boolean takes(String word) {
    return !rows(word).isEmpty();
  }

  private List<Rows> rows(String word) {
    String plain = spelling.anyCase() ? word.toLowerCase(Locale.ROOT) : word;
    if (plain.isEmpty()) return List.of();
    if (rows.containsKey(plain)) return List.of(of(plain));
    var longer = spelling.abbreviations() ? onlyLonger(plain) : Optional.<String>empty();
    if (longer.isPresent()) return List.of(of(longer.get()));
    if (!parameters) return List.of();
    return rows.subMap("<", "=").keySet().stream().filter(name -> spelling.fits(name.substring(1, name.length() - 1), word)).map(this::of).toList();
  }

  private Rows of(String keyword) {
    var known = read.get(keyword);
    return known == null ? read.computeIfAbsent(keyword, name -> new Rows(rows.get(name), negation, spelling)) : known;
  }

  /// Whether some of its commands may begin with this word.
  boolean knows(String word) {
    return parameters ? takes(word) : !word.isEmpty() && begun.of(List.of(word));
  }

  /// The only keyword that begins with the word.
  private Optional<String> onlyLonger(String word) {
    String longer = rows.higherKey(word);
    if (longer == null || !longer.startsWith(word)) return Optional.empty();
    String next = rows.higherKey(longer);
    return next == null || !next.startsWith(word) ? Optional.of(longer) : Optional.empty();
  }

  /// Whether the table says that this command (keyword first, negation left out) has nothing to do with what is judged.
  public boolean ignores(List<String> words) {
    return !words.isEmpty() && ignored.of(words);
  }

  /// Whether a command that the line is makes the entry that other lines describe further.
  public boolean makes(List<String> words) {
    return defining.of(words);
  }

  /// Whether other lines may follow that begin with the same two words and are about the same entry.
  public boolean several(List<String> words) {
    return several.of(words.subList(0, 1));
  }

  /// The answer that is no, where no command is such; none where one is.
  private static Function<List<Command>, Optional<Boolean>> unless(Predicate<Command> such) {
    return commands -> commands.stream().anyMatch(such) ? Optional.empty() : Optional.of(false);
  }

  /// What a line does that is one command, all of it; empty where no command of the context takes it.
  Optional<Match> whole(ContextTable table, List<String> line, boolean taken) {
    return (taken ? negated : plain).of(line).match(table, this, line, taken);
  }

  /// Whether the word begins a keyword of a command, or is one.
  boolean begins(String word) {
    String plain = spelling.anyCase() ? word.toLowerCase(Locale.ROOT) : word;
    return rows.containsKey(plain) || Optional.ofNullable(rows.higherKey(plain)).filter(next -> next.startsWith(plain)).isPresent();
  }

  @Override
  public String toString() {
    return path;
  }
}
