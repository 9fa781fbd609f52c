package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdpoint.fact.ArtifactFact.EntryField;
import org.holdpoint.fact.ArtifactFact.EntryList;
import org.holdpoint.fact.ArtifactFact.OddEntry;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lists of documents: how many entries they have, what of them repeats, and which of them are of another shape. Time grows with the text.
public final class EntryLists {

  /// Of fewer entries none is odd.
  private static final int FEWEST = 3;
  private static final String WHOLE = "*";
  private static final String TEXT = "@";

  private final String file;
  private final Subject subject;
  private final boolean unlike;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private EntryLists(String file, Subject subject, boolean unlike) {
    this.unlike = unlike;
    this.file = file;
    this.subject = subject;
  }

  /// In the order of the file. Where entries are `unlike` by their nature, none of them is odd.
  public static List<Fact> of(String file, Subject subject, List<YamlNode> documents, boolean unlike) {
    var lists = new EntryLists(file, subject, unlike);
    documents.forEach(document -> lists.inside(document, "$", "", Optional.empty()));
    return lists.facts;
  }

  private void inside(YamlNode node, String path, String name, Optional<Span> header) {
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> inside(entry.value(), path + "." + entry.key().text(), entry.key().text(), Optional.of(entry.key().at())));
      case Sequence list -> {
        list(list, path + "[*]", name, header);
        list.items().forEach(item -> inside(item, path + "[*]", "", Optional.empty()));
      }
      case Scalar _ -> { }
    }
  }

  private void list(Sequence list, String path, String name, Optional<Span> header) {
    var at = header.orElseGet(() -> Span.of(list.at().file(), list.at().side(), list.at().line(), list.at().column(), list.at().column()));
    var number = seen.merge(path, 1, Integer::sum);
    var key = Key.of(subject, "entry-list", number == 1 ? path : path + " " + number);
    var words = name.isEmpty() ? List.<String>of() : StatedCounts.singular(StatedCounts.words(name));
    var repeats = Repeats.of(list);
    facts.add(new EntryList(key, at, at, file, path, name, words, list.items().size(), fields(list), repeats.different(), repeats.again(), unlike ? List.of() : odd(list)));
  }

  /// A field while it is counted.
  private static final class Counted {
    private final Map<String, Span> first = new HashMap<>();
    private int present;
    private Optional<Entry> again = Optional.empty();
    private String repeated = "";
    private Span at;

    Counted(Span at) {
      this.at = at;
    }

    void add(String value, Scalar where) {
      present++;
      var before = first.putIfAbsent(value, where.at());
      if (before != null && again.isEmpty()) {
        again = Optional.of(new Entry(where, where));
        repeated = value;
        at = where.at();
      }
    }

    EntryField field(String name) {
      return new EntryField(name, present, first.size(), repeated, at, again.map(_ -> first.get(repeated)).orElse(at));
    }
  }

  private static List<EntryField> fields(Sequence list) {
    var fields = new LinkedHashMap<String, Counted>();
    for (var item : list.items()) {
      switch (item) {
        case Scalar text -> fields.computeIfAbsent(TEXT, _ -> new Counted(text.at())).add(text.text(), text);
        case Mapping block -> {
          block.entries().forEach(entry -> {
            if (entry.value() instanceof Scalar value) {
              fields.computeIfAbsent(entry.key().text(), _ -> new Counted(value.at())).add(value.text(), value);
            }
          });
          block.entries().stream().findFirst().ifPresent(entry -> fields.computeIfAbsent(WHOLE, _ -> new Counted(entry.key().at())).add(Repeats.written(block), entry.key()));
        }
        case Sequence _ -> { }
      }
    }
    return fields.entrySet().stream().map(entry -> entry.getValue().field(entry.getKey())).toList();
  }

  /// What nearly all entries have and some do not, or the other way.
  private static List<OddEntry> odd(Sequence list) {
    var blocks = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    if (blocks.size() < FEWEST || blocks.size() != list.items().size()) {
      return rows(list);
    }
    var having = new HashMap<String, Integer>();
    blocks.forEach(block -> names(block).forEach(name -> having.merge(name, 1, Integer::sum)));
    var odd = new ArrayList<OddEntry>();
    for (var block : blocks) {
      var names = names(block);
      var lacks = having.entrySet().stream().filter(entry -> entry.getValue() == blocks.size() - 1 && !names.contains(entry.getKey())).map(Map.Entry::getKey).sorted().toList();
      // One that shares nothing with the others, or says other things in place of theirs, is of another kind, and one that takes over another has what that has.
      if (!lacks.isEmpty() && !(lacks.size() > 1 && names.stream().anyMatch(name -> having.get(name) == 1)) && names.stream().anyMatch(name -> having.get(name) > 1)) {
        odd.add(new OddEntry(lacks, List.of(), first(block)));
      }
    }
    return odd.size() == 1 ? odd : List.of();
  }

  /// A row with another number of cells than all others.
  private static List<OddEntry> rows(Sequence list) {
    var rows = list.items().stream().filter(Sequence.class::isInstance).map(Sequence.class::cast).toList();
    if (rows.size() < FEWEST || rows.size() != list.items().size()) {
      return List.of();
    }
    var sizes = new HashMap<Integer, Integer>();
    rows.forEach(row -> sizes.merge(row.items().size(), 1, Integer::sum));
    if (sizes.size() != 2) {
      return List.of();
    }
    return rows.stream().filter(row -> sizes.get(row.items().size()) == 1)
        .map(row -> new OddEntry(List.of(), List.of("a row of " + row.items().size() + " among rows of " + sizes.keySet().stream().filter(size -> size != row.items().size()).findFirst().orElse(0)), first(row)))
        .toList();
  }

  private static Set<String> names(Mapping block) {
    var names = new TreeSet<String>();
    block.entries().forEach(entry -> names.add(entry.key().text()));
    return names;
  }

  private static Span first(YamlNode node) {
    var at = node.at();
    return at.line() == at.endLine() ? at : node instanceof Mapping block && !block.entries().isEmpty() ? block.entries().getFirst().key().at()
        : Span.of(at.file(), at.side(), at.line(), at.column(), at.column());
  }
}
