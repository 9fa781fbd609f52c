package org.holdpoint.language.clouddns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Transactions of Google Cloud DNS, as `gcloud dns record-sets transaction` keeps them in a file, and changes of its API (Cloud DNS API reference, Changes): what is added and what is deleted takes place at once.
public final class Transactions implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Transactions();
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 2_000;
  private static final String KIND = "dns#resourceRecordSet";
  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ALIAS");

  private Transactions() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "clouddns";
  }

  @Override
  public int recognises(SourceFile file) {
    var head = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    return !file.binary() && head.stream().anyMatch(line -> line.text().contains(KIND)) && head.stream().anyMatch(line -> line.text().contains("deletions") || line.text().contains("additions")) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var batch = new Subject("change-batch", file.key());
      return Yaml.read(file).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).findFirst().filter(change -> change.at("additions").isPresent() || change.at("deletions").isPresent())
          .map(change -> Declared.of(batch, deletions(batch, change)));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static List<Fact> deletions(Subject batch, Mapping change) {
    var set = records(change, "additions").filter(Transactions::answers).map(Transactions::served).collect(Collectors.toSet());
    return records(change, "deletions").<Fact>map(record -> {
      var at = record.entries().stream().filter(entry -> entry.key().text().equals("name")).findFirst().map(entry -> entry.key().at().to(entry.value().at())).orElse(record.at());
      return new RecordDeletion(Key.of(batch, "record-deletion", name(record), type(record)), at, at, name(record), type(record), ADDRESSES.contains(type(record)), set.contains(served(record)), "");
    }).toList();
  }

  private static Stream<Mapping> records(Mapping change, String list) {
    return change.at(list).filter(Sequence.class::isInstance).stream().flatMap(found -> ((Sequence) found).items().stream()).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /// Whether it says any answer: in `rrdatas`, or in a policy of routing.
  private static boolean answers(Mapping record) {
    return record.at("routingPolicy").isPresent() || record.at("rrdatas").filter(Sequence.class::isInstance).filter(list -> !((Sequence) list).items().isEmpty()).isPresent();
  }

  /// A name, and what it leads to: any address takes the place of any other.
  private static String served(Mapping record) {
    return name(record) + " " + (ADDRESSES.contains(type(record)) ? "address" : type(record));
  }

  private static String name(Mapping record) {
    var name = text(record, "name").toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name : name + ".";
  }

  private static String type(Mapping record) {
    return text(record, "type").toUpperCase(Locale.ROOT);
  }

  private static String text(YamlNode block, String name) {
    return block instanceof Mapping mapping ? mapping.at(name).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).orElse("") : "";
  }
}
