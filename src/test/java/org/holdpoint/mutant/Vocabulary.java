package org.holdpoint.mutant;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Which commands and which blocks the contexts know, learned from many generated configurations and from nothing of the product. Commands are
/// compared by shape: keywords as they are, and what kind of thing every argument is. A context is known by the first words of its headers.
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final int ROUTERS_TO_LEARN_FROM = 150;

  private final Dialect dialect;
  private final Map<String, Set<List<String>>> leaves = new HashMap<>();
  private final Map<String, Set<Opening>> openings = new HashMap<>();

  /// A header by its shape, and how many of its words are the block's name.
  private record Opening(List<String> shape, int nameWords) {}

  private Vocabulary(Dialect dialect) {
    this.dialect = dialect;
  }

  /// The language whose words these are.
  Dialect dialect() {
    return dialect;
  }

  /// What the routers of the seeds from 0 on teach.
  static Vocabulary learned(Dialect dialect) {
    var vocabulary = new Vocabulary(dialect);
    dialect.operational().forEach(command -> vocabulary.learn(List.of(), new ConfigLeaf(command)));
    LongStream.range(0, ROUTERS_TO_LEARN_FROM).mapToObj(dialect::router).forEach(router -> vocabulary.learn(List.of(), router.configure()));
    return vocabulary;
  }

  /// One that knows nothing yet.
  static Vocabulary empty(Dialect dialect) {
    return new Vocabulary(dialect);
  }

  /// Learns a command of the context, and what is inside it.
  void learn(List<String> context, ConfigEntry entry) {
    switch (entry) {
      case ConfigLeaf(var text) -> leaves.computeIfAbsent(kind(context), _ -> new HashSet<>()).add(shape(words(text)));
      case ConfigBlock block -> {
        var known = openings.computeIfAbsent(kind(context), _ -> new HashSet<>());
        var name = words(block.name());
        known.add(new Opening(shape(name), name.size()));
        known.add(new Opening(shape(words(block.header())), name.size()));
        if (dialect.renamed(name.getFirst()).equals(block.name())) {
          known.add(new Opening(shape(name.subList(0, 1)), 1));
        }
        block.entries().forEach(inner -> learn(Sheet.inside(context, block.name()), inner));
      }
    }
  }

  /// Whether these words are a command of one line in this context.
  boolean knowsLeaf(List<String> context, List<String> words) {
    return leaves.getOrDefault(kind(context), Set.of()).contains(shape(words));
  }

  /// Whether a command of this context begins with this word.
  boolean knowsWord(List<String> context, String word) {
    return leaves.getOrDefault(kind(context), Set.of()).stream().anyMatch(shape -> shape.getFirst().equals(word))
        || openings.getOrDefault(kind(context), Set.of()).stream().anyMatch(opening -> opening.shape().getFirst().equals(word));
  }

  /// What a line of this context has in common with its like, in this and other files.
  String likeness(List<String> context, String line) {
    return kind(context) + ": " + String.join(" ", shape(words(line)));
  }

  /// Whether this line, all of it, opens a block in this context.
  boolean isHeader(List<String> context, String line) {
    var words = words(line);
    return header(context, words).filter(header -> header.words() == words.size()).isPresent();
  }

  /// How many of these words open a block in this context (the most that do), and how many of those are its name.
  Optional<Header> header(List<String> context, List<String> words) {
    var shape = shape(words);
    return openings.getOrDefault(kind(context), Set.of()).stream()
        .filter(opening -> opening.shape().size() <= shape.size() && opening.shape().equals(shape.subList(0, opening.shape().size())))
        .max(Comparator.comparingInt(opening -> opening.shape().size()))
        .map(opening -> new Header(opening.shape().size(), name(words.subList(0, opening.nameWords()))));
  }

  /// A header that was recognised: its length in words and the name of its block.
  record Header(int words, String name) {}

  /// The words of a line; a quoted text is one.
  static List<String> words(String line) {
    return WORD.matcher(line).results().map(result -> result.group()).toList();
  }

  private String name(List<String> words) {
    return dialect.renamed(String.join(" ", words));
  }

  private String kind(List<String> context) {
    return context.stream().map(Vocabulary::words).map(words -> String.join(" ", words.subList(0, dialect.kindWords(words)))).collect(Collectors.joining(">"));
  }

  private static List<String> shape(List<String> words) {
    return words.stream().map(Vocabulary::shape).toList();
  }

  private static String shape(String word) {
    var first = word.charAt(0);
    if (first == '"') {
      return "a text";
    }
    if (word.chars().allMatch(Character::isDigit)) {
      return "a number";
    }
    if (word.chars().anyMatch(Character::isUpperCase)) {
      return "a name";
    }
    return Character.isDigit(first) ? "an address" : Arrays.asList("accept", "drop").contains(word) ? "a verdict" : word;
  }
}
