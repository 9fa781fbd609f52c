package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.ArtifactFact.Identifier;
import org.holdpoint.fact.ArtifactFact.ReaderLimit;
import org.holdpoint.fact.ArtifactFact.StatedCount;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.word.Remembered;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What documents say of their own data: how many entries a list has (`field_count` beside `fields`), how many a reader takes (`max_features`), and which identifiers are out of use.
public final class StatedCounts {

  private static final Set<String> COUNTING = Set.of("count", "num", "number", "n", "length", "size", "total", "arity", "cardinality");
  /// What the cells of a row are called.
  private static final Set<String> CELLS = Set.of("field", "column", "parameter", "param", "argument", "arg", "input", "slot", "value");
  /// Alone, they count the one list of texts beside them.
  private static final Set<String> ALONE = Set.of("count", "arity", "cardinality", "length");
  /// Of these as many as the number says are taken, or spread over.
  private static final Set<String> PICKED = Set.of("from", "of", "among", "pool", "pools", "any", "candidates", "choices", "eligible", "groups", "teams", "zones", "azs", "regions", "sites", "places");
  private static final Set<String> MOST = Set.of("max", "maximum", "most", "limit", "cap", "capacity");
  private static final Set<String> FILLING = Set.of("of", "the", "per", "allowed", "no", "items", "item", "entries", "entry");
  /// What entries are called of which a limit does not say what they are.
  private static final Set<String> ANY = Set.of("items", "item", "entries", "entry", "rows", "row", "lines", "line", "records", "record", "elements", "element", "count", "number");
  private static final List<String> DATA = List.of(".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".yaml", ".yml");
  private static final List<String> IDS = List.of("id", "number", "code", "bit", "tag", "key", "flag", "name", "field_number", "fieldNumber");
  private static final List<String> MEANINGS = List.of("meaning", "description", "purpose", "summary", "title", "label", "type", "name");
  private static final List<String> STATES = List.of("status", "state", "lifecycle");
  private static final Set<String> RETIRED = Set.of("retired", "deprecated", "obsolete", "reserved", "unused", "removed", "dead", "archived", "disabled", "legacy", "sunset");
  /// Of a text, only words that say nothing else: `removed` may be what a flag does.
  private static final Set<String> OUT = Set.of("retired", "deprecated", "obsolete", "unused");
  /// Of a flag that has nothing but a value: `disabled` is one that may be set again.
  private static final Set<String> GONE = Set.of("retired", "deprecated", "obsolete", "unused", "dead", "removed");
  private static final List<String> SAID = List.of("meaning", "description", "purpose", "summary");
  private static final Set<String> FLAGS = Set.of("flag", "flags", "toggle", "toggles", "features", "switches", "experiments");
  private static final int LARGEST_ID = 200;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();
  /// The block that was asked last for the file that it names, and that file: it is asked for each of its numbers.
  private Mapping asked;
  private String file = "";

  private StatedCounts(Subject subject) {
    this.subject = subject;
  }

  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var counts = new StatedCounts(subject);
    documents.forEach(document -> counts.inside(document, ""));
    return counts.facts;
  }

  /// The limits and widths among the constants of a program; of two with the same name the first.
  public static List<Fact> constants(Subject subject, List<Entry> constants) {
    var facts = new LinkedHashMap<Key, Fact>();
    constants.stream().filter(entry -> entry.value() instanceof Scalar number && digits(number.text())).forEach(entry -> {
      var name = entry.key().text();
      var words = words(name);
      var entries = rest(words, MOST);
      var number = Long.parseLong(((Scalar) entry.value()).text());
      if (words.stream().anyMatch(MOST::contains) && number > 0 && !entries.isEmpty() && !ANY.containsAll(entries)) {
        var limit = new ReaderLimit(Key.of(subject, "reader-limit", "program", name), entry.key().at(), entry.key().at(), name, entries, "", "", true, number);
        facts.putIfAbsent(limit.key(), limit);
      }
    });
    Rows.constants(subject, constants).forEach(width -> facts.putIfAbsent(width.key(), width));
    return List.copyOf(facts.values());
  }

  private void inside(YamlNode node, String path) {
    switch (node) {
      case Mapping block -> {
        block.entries().forEach(entry -> number(block, entry, path));
        if (words(path.substring(path.lastIndexOf('.') + 1)).stream().anyMatch(FLAGS::contains)) {
          block.entries().forEach(entry -> named(entry, path));
        }
        block.entries().forEach(entry -> inside(entry.value(), path + "." + entry.key().text()));
      }
      case Sequence list -> list.items().forEach(item -> {
        if (item instanceof Mapping block) {
          identifier(block, path);
        }
        inside(item, path + "[]");
      });
      case Scalar _ -> { }
    }
  }

  private void number(Mapping block, Entry entry, String path) {
    if (!(entry.value() instanceof Scalar scalar) || !digits(scalar.text())) {
      return;
    }
    var name = entry.key().text();
    var words = words(name);
    var number = Long.parseLong(scalar.text());
    var at = entry.key().at().line() == scalar.at().line() ? entry.key().at().to(scalar.at()) : scalar.at();
    var list = words.stream().anyMatch(COUNTING::contains) ? list(block, rest(words, COUNTING)).or(() -> alone(block, words)) : CELLS.containsAll(singular(words)) ? cells(block, entry) : Optional.<Entry>empty();
    list.ifPresent(found -> facts.add(new StatedCount(Key.of(subject, "stated-count", path, name), at, at, name, number, size(found.value()), found.key().at())));
    var entries = rest(words, MOST);
    if (words.stream().anyMatch(MOST::contains) && number > 0) {
      var source = read(block);
      var read = words.stream().anyMatch(ANY::contains) && rest(singular(words), MOST).stream().allMatch(ANY::contains) || !source.isEmpty() && !entries.isEmpty() && entries.equals(singular(words(source.substring(0, Math.max(0, source.lastIndexOf('.')))))) ? source : "";
      if (!entries.isEmpty() || !read.isEmpty()) {
        facts.add(new ReaderLimit(Key.of(subject, "reader-limit", path, name), at, at, name, entries, read, read.isEmpty() ? "" : unique(block), false, number));
      }
    }
  }

  static boolean digits(String text) {
    return !text.isEmpty() && text.length() <= 15 && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /// The file of data that a block names; empty where it names none, or several.
  private String read(Mapping block) {
    if (block != asked) {
      asked = block;
      file = named(block);
    }
    return file;
  }

  private static String named(Mapping block) {
    var named = block.entries().stream().map(Entry::value).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).filter(text -> DATA.stream().anyMatch(text::endsWith) && text.indexOf(' ') < 0).toList();
    return named.size() == 1 ? named.getFirst().substring(named.getFirst().lastIndexOf('/') + 1) : "";
  }

  /// The field of that file that must be unique: `unique_key: signal`.
  private static String unique(Mapping block) {
    return block.entries().stream().filter(entry -> entry.value() instanceof Scalar && words(entry.key().text()).contains("unique")).map(entry -> ((Scalar) entry.value()).text()).filter(text -> !text.equals("true") && !text.equals("false")).findFirst().orElse("");
  }

  /// The list of the same block that these words name.
  private static Optional<Entry> list(Mapping block, List<String> words) {
    return words.isEmpty() ? Optional.empty()
        : block.entries().stream().filter(entry -> entry.value() instanceof Sequence && singular(words(entry.key().text())).equals(words)).findFirst();
  }

  /// The one list beside a number of cells that says what they are: `inputs = 6`, `columns = image, parent, …`.
  private static Optional<Entry> cells(Mapping block, Entry number) {
    var lists = block.entries().stream().filter(entry -> entry != number && size(entry.value()) > 1 && CELLS.containsAll(singular(words(entry.key().text())))).toList();
    return lists.size() == 1 ? Optional.of(lists.getFirst()) : Optional.empty();
  }

  /// How many texts a list has, also one that is written as one text.
  private static int size(YamlNode value) {
    return switch (value) {
      case Sequence list -> list.items().size();
      case Scalar text -> text.text().indexOf(',') < 0 ? 0 : text.text().split(",").length;
      case Mapping _ -> 0;
    };
  }

  /// The one list of texts of a block whose count has no name but that it is one.
  private static Optional<Entry> alone(Mapping block, List<String> words) {
    var lists = ALONE.containsAll(words)
        ? block.entries().stream().filter(entry -> entry.value() instanceof Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(Scalar.class::isInstance)
            && words(entry.key().text()).stream().noneMatch(PICKED::contains)).toList() : List.<Entry>of();
    return lists.size() == 1 ? Optional.of(lists.getFirst()) : Optional.empty();
  }

  private static List<String> rest(List<String> words, Set<String> without) {
    return singular(words.stream().filter(word -> !without.contains(word) && !FILLING.contains(word)).toList());
  }

  /// The last word in the singular.
  static List<String> singular(List<String> words) {
    if (words.isEmpty()) {
      return words;
    }
    var last = words.getLast();
    var one = last.endsWith("ies") && last.length() > 4 ? last.substring(0, last.length() - 3) + "y"
        : last.endsWith("ses") || last.endsWith("xes") || last.endsWith("ches") ? last.substring(0, last.length() - 2)
        : last.endsWith("s") && !last.endsWith("ss") ? last.substring(0, last.length() - 1) : last;
    var changed = new ArrayList<>(words.subList(0, words.size() - 1));
    changed.add(one);
    return List.copyOf(changed);
  }

  /// `maxFeatures`, `max_features`, `max-features` → max, features.
  static List<String> words(String name) {
    return Names.SPLIT.of(name);
  }

  /// Made when a document has names.
  private static final class Names {
    private static final Pattern CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]+");
    static final Remembered<List<String>> SPLIT = new Remembered<>(name -> List.of(JOINT.split(CAPITAL.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT).strip())));
  }

  private void identifier(Mapping block, String path) {
    var id = scalar(block, IDS);
    var meaning = id.flatMap(found -> scalar(block, MEANINGS.stream().filter(name -> block.at(name).filter(node -> node != found).isPresent()).toList()));
    if (id.isPresent() && meaning.isPresent() && id.get().text().length() <= LARGEST_ID) {
      facts.add(new Identifier(Key.of(subject, "identifier", path, id.get().text()), id.get().at(), id.get().at(), id.get().text(), meaning.get().text(),
          retired(block)));
    }
  }

  /// A flag that the name of its block tells apart: `flags: {fast_path: {description: …}}`.
  private void named(Entry entry, String path) {
    if (entry.value() instanceof Mapping block) {
      scalar(block, SAID).ifPresent(meaning -> facts.add(new Identifier(Key.of(subject, "identifier", path, entry.key().text()), entry.key().at(), entry.key().at(), entry.key().text(),
          meaning.text(), retired(block))));
    } else if (!path.endsWith("[]") && entry.value() instanceof Scalar meaning && !meaning.text().isBlank() && meaning.text().length() <= LARGEST_ID) {
      facts.add(new Identifier(Key.of(subject, "identifier", path, entry.key().text()), entry.key().at(), entry.key().at(), entry.key().text(), meaning.text(),
          GONE.contains(meaning.text().toLowerCase(Locale.ROOT))));
    }
  }

  /// Whether a block says that what it is about is out of use: by a mark, by its state, or in its own words.
  private static boolean retired(Mapping block) {
    return block.entries().stream().anyMatch(entry -> RETIRED.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Scalar word && word.text().equals("true"))
        || scalar(block, STATES).filter(found -> RETIRED.contains(found.text().toLowerCase(Locale.ROOT))).isPresent()
        || scalar(block, SAID).filter(found -> words(found.text()).stream().anyMatch(OUT::contains)).isPresent();
  }

  private static Optional<Scalar> scalar(Mapping block, List<String> names) {
    return names.stream().flatMap(name -> block.at(name).stream()).filter(Scalar.class::isInstance).map(Scalar.class::cast).filter(found -> !found.text().isBlank()).findFirst();
  }
}
