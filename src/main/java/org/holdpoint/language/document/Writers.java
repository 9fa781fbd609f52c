package org.holdpoint.language.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.WrittenVersion;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Blocks that say in which version something is written and which versions its readers take: `emits: meta/v8`, `readers: [meta/v7]`.
final class Writers {

  private static final Set<String> WRITES = Set.of("emits", "emit", "emitted", "writes", "write", "written", "produces", "produce", "produced", "publishes", "published", "writer", "producer", "output", "sends", "serves");
  private static final Set<String> READS = Set.of("readers", "reader", "reads", "read", "accepts", "accepted", "consumes", "consumers", "consumer", "supports", "supported", "understands", "understood", "input", "parses");
  /// Words that may stand with them and say nothing else.
  private static final Set<String> FILLING = Set.of("version", "versions", "schema", "schemas", "format", "formats", "by", "as", "protocol", "api", "level", "the", "in");
  private static final Pattern VERSION = Pattern.compile("([\\p{L}\\w./-]{0,40}?)(\\d{1,6}(?:\\.\\d{1,6}){0,3})");
  private static final int MOST = 50;

  private Writers() {}

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    return Blocks.of(documents).stream().flatMap(one -> block(subject, one.block(), one.path())).toList();
  }

  private static Stream<Fact> block(Subject subject, Mapping block, String path) {
    var reads = block.entries().stream().filter(entry -> called(entry, READS) && !versions(entry.value()).isEmpty()).toList();
    return reads.size() != 1 ? Stream.empty() : block.entries().stream().filter(entry -> entry.value() instanceof Scalar && called(entry, WRITES)).flatMap(entry -> written(subject, path, entry, reads.getFirst()).stream());
  }

  private static boolean called(Entry entry, Set<String> words) {
    var plain = NameWords.plain(entry.key().text());
    return plain.stream().anyMatch(words::contains) && plain.stream().allMatch(word -> words.contains(word) || FILLING.contains(word));
  }

  /// The versions that a value names; empty where it names anything else.
  private static List<String> versions(YamlNode value) {
    var said = value instanceof Sequence list ? list.items().stream().map(item -> item instanceof Scalar one ? one.text().strip() : "").toList() : value instanceof Scalar one ? List.of(one.text().strip()) : List.<String>of();
    return said.size() <= MOST && said.stream().allMatch(one -> VERSION.matcher(one).matches()) ? said : List.of();
  }

  private static Optional<Fact> written(Subject subject, String path, Entry writes, Entry reads) {
    var said = ((Scalar) writes.value()).text().strip();
    var taken = versions(reads.value());
    return stem(said).filter(stem -> taken.stream().allMatch(one -> stem(one).equals(Optional.of(stem))))
        .map(_ -> new WrittenVersion(Key.of(subject, "written-version", path, writes.key().text()), Spots.at(writes), writes.key().at(), writes.key().text(), said, reads.key().text(), taken, taken.contains(said), Spots.at(reads)));
  }

  private static Optional<String> stem(String said) {
    var version = VERSION.matcher(said);
    return version.matches() ? Optional.of(version.group(1)) : Optional.empty();
  }
}
