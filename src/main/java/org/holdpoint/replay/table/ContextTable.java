package org.holdpoint.replay.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Spelling;

/// Which command is known in which context of a device, and which context it opens.
///
/// The text form is UTF-8, one context after another: a line `>path` and below it a row for each command, `syntax TAB marks`. Lines before
/// the first context are comments (`#`) or spelling rules: `abbreviations`, `any case`, `options in any order`, `one command a line`, `short negations`,
/// `negation no default`, `number seconds limit`, `address prefix mask`, `value member`. Rows of the context `>*` are known everywhere. `>+name` is a group of rows; a row `+name` puts them in its
/// place; a row `...` says that the context has more commands. See [Shape] for the syntax of arguments and [Command] for the marks.
/// Reading it only finds the contexts; the rows of one are read when it is first asked for.
public final class ContextTable {
  private static final String ANYWHERE = "*";
  /// How many words of skeletons are remembered: those of all lines of a large corpus of one language are fewer.
  private static final int REMEMBERED = 100_000;
  private final TableText text;
  private final AtomicInteger room = new AtomicInteger(REMEMBERED);
  private final Map<String, Context> contexts = new ConcurrentHashMap<>();
  private final Supplier<KeywordIndex> keywords;
  private final Supplier<Optional<Context>> anywhere = new Once<>(() -> context(ANYWHERE));

  private ContextTable(TableText text) {
    this.text = text;
    this.keywords = new Once<>(() -> new KeywordIndex(this, text.spelling()));
  }

  /// Reads the tables and merges them: a context has the rows of all of them, in this order; the first one that has spelling rules sets them.
  /// The streams are closed; `UncheckedIOException` if one cannot be read.
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static ContextTable read(Supplier<InputStream>... tables) {
    return new ContextTable(TableText.read(List.of(tables)));
  }

  /// The tables of the package of `owner`, of these names, merged in the same way; the build has noted where their contexts are.
  public static ContextTable shipped(Class<?> owner, String... names) {
    return new ContextTable(TableText.shipped(owner, List.of(names)));
  }

  /// Where a session begins.
  public Context root() {
    return context("").orElseGet(() -> empty(""));
  }

  /// The context of that path (`configure>router>isis`), if the table has one.
  public Optional<Context> context(String path) {
    var known = contexts.get(path);
    return known != null ? Optional.of(known) : text.has(path) ? Optional.of(contexts.computeIfAbsent(path, p -> new Context(p, text.rows(p), negation(), text.spelling(), room))) : Optional.empty();
  }

  /// The context that the command opens; an empty one where the table has no row for it.
  public Context child(Context parent, Command opener) {
    if (opener.opened().equals(Command.SAME)) return parent;
    return parent.inner(opener.opened(), opened -> {
      String path = opened.startsWith("/") ? opened.substring(1) : parent.path().isEmpty() ? opened : parent.path() + ">" + opened;
      return context(path).orElseGet(() -> empty(path));
    });
  }

  private Context empty(String path) {
    return new Context(path, List.of(), negation(), text.spelling(), room);
  }

  /// The word that takes a command back: `no`, `undo`; "" where the table names none.
  public String negation() {
    return text.negations().getFirst();
  }

  Spelling spelling() {
    return text.spelling();
  }

  /// Whether this word takes a command back: the negation, or another that does the same (`default`).
  public boolean negates(String word) {
    return text.negations().contains(word);
  }

  /// What the line does when it is typed in the context. `words` are those of the line, without prompt and comment.
  public Match match(Context context, List<String> words) {
    return match(context, words, false);
  }

  /// The same; `negated` if the caller has already taken the negation word away. One in the middle of the line is understood in any case.
  public Match match(Context context, List<String> words, boolean negated) {
    boolean taken = negated || !words.isEmpty() && negates(words.getFirst());
    var line = taken && !negated ? words.subList(1, words.size()) : words;
    if (line.isEmpty()) return new Match.None(false);
    return command(context, line, taken).or(() -> anywhere.get().flatMap(commands -> command(commands, line, taken)))
        .orElseGet(() -> new Match.None(context.knows(line.getFirst()) || anywhere.get().filter(commands -> commands.knows(line.getFirst())).isPresent()));
  }

  private Optional<Match> command(Context context, List<String> line, boolean taken) {
    return text.spelling().oneCommandLines() && (taken || !negates(line.getFirst())) ? context.whole(this, line, taken) : new LineMatcher(this, line).match(context, taken);
  }

  /// How far a line gets that the context does not take, if it enters others on its way.
  public Optional<Jump> jump(Context context, List<String> words) {
    return text.spelling().oneCommandLines() || words.isEmpty() || negates(words.getFirst()) ? Optional.empty() : new LineMatcher(this, words).jump(context);
  }

  /// Contexts that take these words as a line and say something about its arguments, at most `limit`: those first that share the most outer levels with the context `near`, then in the order of the
  /// table. Scans the table once; ask only after a rejection.
  public List<String> contextsTaking(List<String> words, String near, int limit) {
    boolean negated = !words.isEmpty() && negates(words.getFirst());
    if (words.size() == (negated ? 1 : 0)) return List.of();
    var matcher = new LineMatcher(this, words);
    var paths = keywords.get().contexts(words.get(negated ? 1 : 0));
    var shared = paths.stream().mapToInt(path -> levelsShared(path, near)).toArray();
    var taking = new ArrayList<String>();
    for (int levels = Arrays.stream(shared).max().orElse(-1); levels >= 0; levels--) {
      for (int at = 0; at < shared.length && taking.size() < limit; at++) {
        if (shared[at] == levels && context(paths.get(at)).flatMap(context -> matcher.match(context, false)).filter(match -> !loose(match)).isPresent()) taking.add(paths.get(at));
      }
    }
    return taking;
  }

  private static int levelsShared(String path, String near) {
    int shared = 0;
    for (int at = 0; at <= Math.min(path.length(), near.length()) && letter(path, at) == letter(near, at); at++) {
      shared += letter(path, at) == '>' ? 1 : 0;
    }
    return shared;
  }

  /// That of a path with `>` behind it.
  private static char letter(String path, int at) {
    return at == path.length() ? '>' : path.charAt(at);
  }

  private static boolean loose(Match match) {
    return match instanceof Match.Leaf leaf && leaf.command().loose();
  }

  /// Is this, in full, the keyword of a command of any context?
  public boolean knowsKeyword(String word) {
    return !keywords.get().knowing(word).isEmpty();
  }

  /// The paths of all contexts, in the order of the table.
  public List<String> paths() {
    return text.paths();
  }

  List<String> keywordsOf(String path) {
    return text.rows(path).stream().map(row -> Context.keyword(row, negation())).distinct().toList();
  }
}
