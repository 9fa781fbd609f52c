package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.holdpoint.replay.line.Spelling;

/// An answer about lines of a context that depends on their skeletons alone, remembered for each: of a word that begins a keyword of the commands it may belong to, the skeleton has the word
/// itself, of any other only what a shape asks of it (is it a number, an address, a variable). Lines of real configurations have few skeletons. What is remembered is bounded; a line beyond that
/// is answered anew.
final class Skeletons<T> {

  /// A line with more words is answered anew.
  private static final int LONGEST = 40;
  /// So many lines with a keyword are remembered as they are, more where so many commands begin with it: a short run does not gain what the keywords of all these commands cost to collect.
  private static final int FIRST = 12;
  private static final int COMMANDS_A_LINE = 4;
  private static final String[] OTHERS = {"\0", "\1", "\2", "\3", "\4", "\5", "\6", "\7"};

  private final Context context;
  private final Spelling spelling;
  private final AtomicInteger room;
  private final Function<List<String>, T> answer;
  private final Function<List<Command>, Optional<T>> settled;
  private final Map<String, Keyword<T>> keywords = new ConcurrentHashMap<>();

  /// What follows the words so far; `known` is the answer if the line ends here.
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new ConcurrentHashMap<>(4);
    private volatile Optional<T> known = Optional.empty();
  }

  /// A first word, the first lines with it, and the keywords of the commands that it may begin, sorted; none before they are needed.
  private static final class Keyword<T> {
    private final Node<T> node = new Node<>();
    private final Map<List<String>, T> lines = new ConcurrentHashMap<>(2 * FIRST);
    private final int first;
    private volatile boolean settled;
    /// What is said of all lines with it, because no command begins with it, or none of those that do makes a difference.
    private volatile Optional<T> alone = Optional.empty();
    private volatile Optional<Alphabet> alphabet = Optional.empty();

    Keyword(int commands) {
      this.first = Math.max(FIRST, commands / COMMANDS_A_LINE);
    }
  }

  /// Keywords, sorted, and the letters that they begin with: most names and numbers of a line are told from them by their first one.
  private record Alphabet(String[] words, boolean anyCase, BitSet letters) {

    static Alphabet of(TreeSet<String> words, boolean anyCase) {
      var letters = new BitSet();
      words.stream().filter(word -> !word.isEmpty()).forEach(word -> letters.set(word.charAt(0)));
      return new Alphabet(words.toArray(String[]::new), anyCase, letters);
    }

    /// Whether the word begins one of them.
    boolean begins(String word) {
      if (!letters.get(anyCase ? Character.toLowerCase(word.charAt(0)) : word.charAt(0))) {
        return false;
      }
      var plain = anyCase ? word.toLowerCase(Locale.ROOT) : word;
      var at = Arrays.binarySearch(words, plain);
      return at >= 0 || -at - 1 < words.length && words[-at - 1].startsWith(plain);
    }
  }

  /// `room` is how much more all that share it may remember. `settled`: what the commands that a first word may begin say alone, whatever follows it.
  Skeletons(Context context, Spelling spelling, AtomicInteger room, Function<List<String>, T> answer, Function<List<Command>, Optional<T>> settled) {
    this.context = context;
    this.spelling = spelling;
    this.room = room;
    this.answer = answer;
    this.settled = settled;
  }

  /// The answer about a line.
  T of(List<String> line) {
    if (line.size() > LONGEST || !plain(line.getFirst())) {
      return answer.apply(line);
    }
    var keyword = keywords.get(line.getFirst());
    if (keyword == null) {
      var name = context.begins(line.getFirst()) ? line.getFirst() : other(line.getFirst());
      keyword = keywords.get(name);
      if (keyword == null) {
        if (full()) {
          return answer.apply(line);
        }
        var commands = context.count(line.getFirst());
        var fresh = new Keyword<T>(commands);
        if (commands == 0) {
          fresh.alone = Optional.of(answer.apply(line));
        }
        keyword = keywords.computeIfAbsent(name, _ -> fresh);
      }
    }
    if (keyword.alone.isPresent()) {
      return keyword.alone.get();
    }
    if (line.size() > 1 && keyword.lines.size() < keyword.first) {
      return line(keyword, line);
    }
    if (line.size() > 1 && !keyword.settled) {
      keyword.alone = settled.apply(context.commands(line.getFirst()));
      keyword.settled = true;
    }
    return keyword.alone.isPresent() ? keyword.alone.get() : known(keyword, line);
  }

  /// The same lines come again: when a file is recognised, read, and held against the other side.
  private T line(Keyword<T> keyword, List<String> line) {
    var known = keyword.lines.get(line);
    if (known == null) {
      known = answer.apply(line);
      keyword.lines.put(List.copyOf(line), known);
    }
    return known;
  }

  private T known(Keyword<T> keyword, List<String> line) {
    var node = keyword.node;
    for (var at = 1; at < line.size(); at++) {
      var word = line.get(at);
      var next = node.next.get(word);
      if (next == null) {
        if (!plain(word)) {
          return answer.apply(line);
        }
        var name = begins(keyword, line.getFirst(), word) ? word : other(word);
        next = node.next.get(name);
        if (next == null) {
          if (full()) {
            return answer.apply(line);
          }
          next = node.next.computeIfAbsent(name, _ -> new Node<>());
        }
      }
      node = next;
    }
    var known = node.known;
    if (known.isEmpty()) {
      known = Optional.of(answer.apply(line));
      node.known = known;
    }
    return known.get();
  }

  private boolean full() {
    return room.get() <= 0 || room.getAndDecrement() <= 0;
  }

  /// What a shape may ask of a word that is no keyword.
  private static String other(String word) {
    return OTHERS[(word.startsWith("@") ? 1 : 0) + (Spelling.isNumber(word) ? 2 : 0) + (Spelling.isAddress(word) ? 4 : 0)];
  }

  /// Words with other letters are compared in ways that depend on their language, and an empty one begins every keyword.
  private static boolean plain(String word) {
    for (var at = 0; at < word.length(); at++) {
      if (word.charAt(at) < ' ' || word.charAt(at) > '~') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /// Whether the word begins one of the keywords.
  private boolean begins(Keyword<T> keyword, String first, String word) {
    var alphabet = keyword.alphabet;
    if (alphabet.isEmpty()) {
      alphabet = Optional.of(alphabet(first));
      keyword.alphabet = alphabet;
    }
    return alphabet.get().begins(word);
  }

  /// All words of the notations, names of parameters as well: one too many only makes skeletons differ that need not.
  private Alphabet alphabet(String first) {
    var words = new TreeSet<String>();
    context.commands(first).forEach(command -> {
      keywords(command.shape(), words);
      keywords(command.rest(), words);
      command.key().ifPresent(key -> keywords(key, words));
    });
    return Alphabet.of(words, spelling.anyCase());
  }

  private void keywords(Shape shape, TreeSet<String> words) {
    for (var word : ShapeParser.words(shape.toString())) {
      words.add(spelling.anyCase() ? word.toLowerCase(Locale.ROOT) : word);
    }
  }

  /// The words of a line as strings of their own, so that what is made from them can be told from what the table says by identity.
  static List<String> apart(List<String> line) {
    var words = new ArrayList<String>(line.size());
    line.forEach(word -> words.add(new String(word.toCharArray())));
    return List.copyOf(words);
  }
}
