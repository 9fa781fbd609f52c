package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.SettingFact.BlankEntry;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.setting.Contents;
import org.holdpoint.language.document.word.Labels;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Entries of lists in which nothing stands where all others of the list say something: `{project: "", metric: ""}`; and the one empty list among lists of networks: `{a: [10.0.0.0/8], b: [], c: [10.2.0.0/16]}`.
final class Blanks {

  private static final int DEEPEST = 3;
  /// Of two lists, either may be the one that is meant.
  private static final int FEWEST = 3;
  /// The bits of an address of the sixth version.
  private static final int LONGEST_PREFIX = 128;
  /// A longer list is data.
  private static final int MOST = 2_000;

  private static final Set<String> TOLD = Set.of("description", "note", "notes", "comment", "comments", "remark", "remarks", "title", "summary", "ticket", "link", "reason", "until", "expires", "expiry", "ends", "end", "wiki", "doc", "docs",
      "url", "dashboard", "channel", "alias", "aliases", "label", "labels", "tags", "tag", "phone");

  private static final Set<String> FREE = Set.of("free", "unused", "vacant", "spare", "available", "unassigned", "unallocated");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Blanks(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var blanks = new Blanks(subject);
    documents.forEach(document -> blanks.inside(document, ""));
    return blanks.facts;
  }

  private void inside(YamlNode node, String path) {
    switch (node) {
      case Mapping block -> {
        lists(block, path);
        block.entries().forEach(entry -> inside(entry.value(), path.isEmpty() ? entry.key().text() : path + "." + entry.key().text()));
      }
      case Sequence list -> {
        var blocks = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
        if (blocks.size() == list.items().size() && blocks.size() > 1 && blocks.size() <= MOST) {
          list(blocks, path);
        }
        list.items().forEach(item -> inside(item, path));
      }
      case Scalar _ -> { }
    }
  }

  /// One empty list among lists of networks.
  private void lists(Mapping block, String path) {
    var entries = block.entries();
    if (entries.size() < FEWEST || entries.size() > MOST || !entries.stream().allMatch(entry -> entry.value() instanceof Sequence)) {
      return;
    }
    var empty = entries.stream().filter(entry -> ((Sequence) entry.value()).items().isEmpty()).toList();
    if (empty.size() == 1 && entries.stream().flatMap(entry -> ((Sequence) entry.value()).items().stream()).allMatch(item -> item instanceof Scalar said && PrefixSpace.of(said.text(), 0, LONGEST_PREFIX).isPresent())) {
      var one = empty.getFirst();
      facts.add(new BlankEntry(Key.of(subject, "blank-entry", path, one.key().text()), Spots.at(one), one.key().at(), one.key().text(), path, List.of(), entries.size() - 1));
    }
  }

  private void list(List<Mapping> blocks, String path) {
    var said = new LinkedHashMap<String, Integer>();
    var each = blocks.stream().map(block -> flat(block, "", 0)).toList();
    each.forEach(names -> names.forEach((name, entry) -> {
      if (!blank(entry)) {
        said.merge(name, 1, Integer::sum);
      }
    }));
    for (var index = 0; index < blocks.size(); index++) {
      var empty = each.get(index).entrySet().stream().filter(entry -> blank(entry.getValue()) && said.getOrDefault(entry.getKey(), 0) == blocks.size() - 1).toList();
      if (!empty.isEmpty() && !free(each.get(index))) {
        var label = Labels.of(blocks.get(index)).orElse("" + (index + 1));
        var at = Spots.at(empty.getFirst().getValue());
        var names = empty.stream().map(Map.Entry::getKey).toList();
        // Only one entry of a list is without a name that all others have: it is the same one, whatever it is called now and wherever it stands.
        facts.add(new BlankEntry(Key.of(subject, "blank-entry", path, String.join(" ", names)), at, Spots.first(blocks.get(index)), label, path, names, blocks.size() - 1));
      }
    }
  }

  /// Whether an entry says that nothing stands there yet: `{bit: 9, state: free}`.
  private static boolean free(Map<String, Entry> entry) {
    return entry.values().stream().anyMatch(one -> one.value() instanceof Scalar said && FREE.contains(said.text().strip().toLowerCase(Locale.ROOT)));
  }

  /// The texts and lists of a block and of those in it, by their names, without what people write for people.
  private static Map<String, Entry> flat(Mapping block, String path, int depth) {
    var all = new LinkedHashMap<String, Entry>();
    for (var entry : block.entries()) {
      var name = path + entry.key().text();
      switch (entry.value()) {
        case Scalar _ when NameWords.plain(entry.key().text()).stream().anyMatch(TOLD::contains) -> { }
        case Scalar _, Sequence _ -> all.put(name, entry);
        case Mapping inner when depth < DEEPEST -> all.putAll(flat(inner, name + ".", depth + 1));
        case Mapping _ -> { }
      }
    }
    return all;
  }

  private static boolean blank(Entry entry) {
    return entry.value() instanceof Scalar said ? Contents.nothing(said) : entry.value() instanceof Sequence list && list.items().isEmpty();
  }
}
