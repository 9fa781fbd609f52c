package org.holdpoint.language.route53;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.FirstAnswer;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Guards;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Change batches of Amazon Route 53, as `aws route53 change-resource-record-sets --change-batch` takes them (Route 53 API reference, ChangeResourceRecordSets).
public final class ChangeBatches implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new ChangeBatches();
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 200;
  /// One of these stands for the other; what answers in the one role does not take the place of the other (Route 53 Developer Guide, "Active-passive failover").
  private static final Set<String> FAILOVER = Set.of("primary", "secondary");
  private static final String RECORD_SET = "AWS::Route53::RecordSet";
  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME");

  private ChangeBatches() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "route53";
  }

  @Override
  public int recognises(SourceFile file) {
    var head = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    return !file.binary() && head.stream().anyMatch(line -> line.text().contains("ResourceRecordSet")) && head.stream().anyMatch(line -> line.text().contains("Changes"))
        && head.stream().anyMatch(line -> line.text().contains("Action")) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var batch = new Subject("change-batch", file.key());
      return Yaml.read(file).stream().findFirst().flatMap(ChangeBatches::changes).map(changes -> Declared.of(batch, Stream.of(deletions(batch, changes).stream(), first(batch, changes), settings(batch, changes)).flatMap(facts -> facts).toList()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// At the top, or in `ChangeBatch` of `--cli-input-json`.
  private static Optional<List<Mapping>> changes(YamlNode document) {
    return document instanceof Mapping top ? top.at("Changes").or(() -> top.at("ChangeBatch").flatMap(batch -> batch instanceof Mapping inner ? inner.at("Changes") : Optional.empty()))
        .filter(Sequence.class::isInstance).map(list -> ((Sequence) list).items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList()) : Optional.empty();
  }

  private static List<Fact> deletions(Subject batch, List<Mapping> changes) {
    var set = changes.stream().filter(change -> !text(change, "Action").equalsIgnoreCase("DELETE") && !stays(change)).collect(Collectors.groupingBy(ChangeBatches::served, Collectors.mapping(change -> role(record(change)), Collectors.toSet())));
    var facts = new ArrayList<Fact>();
    for (var change : changes) {
      if (text(change, "Action").equalsIgnoreCase("DELETE") && change.at("Action").orElseThrow() instanceof Scalar action) {
        var at = change.entries().stream().filter(entry -> entry.value() == action).findFirst().orElseThrow().key().at().to(action.at());
        facts.add(new RecordDeletion(Key.of(batch, "record-deletion", name(change), type(change), text(record(change), "SetIdentifier")), at, at, name(change), type(change), ADDRESSES.contains(type(change)),
            set.getOrDefault(served(change), Set.of()).stream().anyMatch(role -> !FAILOVER.contains(role(record(change))) || role.isEmpty() || role.equals(role(record(change)))), role(record(change))));
      }
    }
    return facts;
  }

  /// One of several may have been there all along, and take the place of none; one that is created was not (Route 53 API reference, Change, Action).
  private static boolean stays(Mapping change) {
    return role(record(change)).equals("member") && !text(change, "Action").equalsIgnoreCase("CREATE");
  }

  /// What guards a record that the batch sets, and the part of the questions that it gets.
  private static Stream<Fact> settings(Subject batch, List<Mapping> changes) {
    return changes.stream().filter(change -> !text(change, "Action").equalsIgnoreCase("DELETE")).flatMap(change -> {
      var record = record(change);
      var body = YamlParts.of(record, _ -> Optional.empty()) instanceof Node.Block block ? block : new Node.Block(List.of(), record.at());
      var address = Stream.of(name(change), type(change), text(record, "SetIdentifier")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
      return Guards.of(new Resource(batch, address, RECORD_SET, List.of(), body, record.at(), record.at())).stream();
    });
  }

  /// Answers that are given as long as they are well, and whether anybody looks.
  private static Stream<Fact> first(Subject batch, List<Mapping> changes) {
    return changes.stream().filter(change -> !text(change, "Action").equalsIgnoreCase("DELETE") && role(record(change)).equals("primary")).map(change -> {
      var record = record(change);
      var target = record.at("AliasTarget").filter(Mapping.class::isInstance).map(Mapping.class::cast);
      var at = record.entries().stream().filter(entry -> entry.key().text().equals("Failover")).findFirst().map(entry -> entry.key().at().to(entry.value().at())).orElse(record.at());
      return new FirstAnswer(Key.of(batch, "first-answer", name(change), type(change)), at, at, name(change), type(change),
          !text(record, "HealthCheckId").isEmpty() || target.filter(alias -> text(alias, "EvaluateTargetHealth").equals("true")).isPresent());
    });
  }

  /// A name, and what it leads to: any address takes the place of any other.
  private static String served(Mapping change) {
    return name(change) + " " + (ADDRESSES.contains(type(change)) ? "address" : type(change));
  }

  private static String role(Mapping record) {
    var failover = text(record, "Failover").toLowerCase(Locale.ROOT);
    return !failover.isEmpty() ? failover : text(record, "SetIdentifier").isEmpty() ? "" : "member";
  }

  private static String name(Mapping change) {
    var name = text(record(change), "Name").toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name : name + ".";
  }

  private static String type(Mapping change) {
    return text(record(change), "Type").toUpperCase(Locale.ROOT);
  }

  private static Mapping record(Mapping change) {
    return change.at("ResourceRecordSet").filter(Mapping.class::isInstance).map(Mapping.class::cast).orElse(new Mapping(List.of(), change.at()));
  }

  private static String text(Mapping block, String name) {
    return block.at(name).filter(Scalar.class::isInstance).map(Scalar.class::cast).map(Scalar::text).orElse("");
  }
}
