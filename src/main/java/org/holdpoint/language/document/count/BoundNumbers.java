package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.BoundNumber;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Numbers for which the same document names a most of the same words, once: `apiLevel: 118` of a writer, `maxApiLevel: 118` of its reader.
public final class BoundNumbers {

  private static final Set<String> MOST = Set.of("max", "maximum", "limit", "cap", "ceiling");
  private static final Set<String> VERSIONS = Set.of("level", "version", "revision", "protocol", "schema", "format", "epoch", "api", "abi");

  private BoundNumbers() {}

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var bounds = new HashMap<List<String>, List<Entry>>();
    var blocks = Blocks.of(documents);
    blocks.forEach(one -> one.block().entries().stream().filter(BoundNumbers::number).forEach(entry -> {
      var words = StatedCounts.words(entry.key().text());
      var rest = words.stream().filter(word -> !MOST.contains(word)).toList();
      if (rest.size() < words.size() && !rest.isEmpty()) {
        bounds.computeIfAbsent(StatedCounts.singular(rest), _ -> new ArrayList<>()).add(entry);
      }
    }));
    var facts = new ArrayList<Fact>();
    if (!bounds.isEmpty()) {
      blocks.forEach(one -> one.block().entries().stream().filter(BoundNumbers::number).forEach(entry -> number(subject, one.path(), entry, bounds, facts)));
    }
    return facts;
  }

  private static boolean number(Entry entry) {
    return entry.value() instanceof Scalar said && StatedCounts.digits(said.text());
  }

  private static void number(Subject subject, String path, Entry entry, Map<List<String>, List<Entry>> bounds, List<Fact> facts) {
    var words = StatedCounts.words(entry.key().text());
    var named = bounds.getOrDefault(StatedCounts.singular(words), List.of());
    if (named.size() == 1) {
      var limit = named.getFirst();
      var said = ((Scalar) entry.value()).text();
      var most = ((Scalar) limit.value()).text();
      facts.add(new BoundNumber(Key.of(subject, "bound-number", path, entry.key().text()), Spots.at(entry), entry.key().at(), entry.key().text(), said, limit.key().text(), most,
          Long.parseLong(said) > Long.parseLong(most), words.stream().anyMatch(VERSIONS::contains), Spots.at(limit)));
    }
  }
}
