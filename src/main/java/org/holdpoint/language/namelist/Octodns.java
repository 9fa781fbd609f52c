package org.holdpoint.language.namelist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.Dangling;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Guards;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Zones in YAML as octoDNS keeps them: a name each, with a record or a list of them (octoDNS documentation, "YamlProvider", "Records").
public final class Octodns implements DeclarationLanguage {

  private static final int CERTAIN = 2;
  private static final int LOOKED_AT = 400;
  private static final Pattern TYPE = Pattern.compile("\\s*(?:- )?type: *(A|AAAA|ALIAS|CAA|CNAME|DNAME|DS|LOC|MX|NAPTR|NS|PTR|SPF|SRV|SSHFP|TLSA|TXT|URLFWD)\\s*");

  /// What makes a record.
  private static final Set<String> RECORD = Set.of("type", "ttl", "value", "values");

  /// What octoDNS itself is told of a record, and that what is wrong with it passes.
  private static final String TOLD = "octodns";
  /// Types of records that lead to a name.
  private static final Set<String> LEADING = Set.of("CNAME", "ALIAS", "MX", "NS", "SRV");
  private static final String LENIENT = "lenient";

  private Octodns() {}

  public static DeclarationLanguage language() {
    return new Octodns();
  }

  @Override
  public String name() {
    return "octodns";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.binary() || !file.name().endsWith(".yaml") && !file.name().endsWith(".yml")) {
      return 0;
    }
    return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().contains("type:") && TYPE.matcher(line.text()).matches()) ? CERTAIN : 0;
  }

  /// Empty where something stands in the file that is no name with records.
  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var documents = Yaml.read(file);
      if (documents.size() != 1 || !(documents.getFirst() instanceof Mapping zone) || zone.entries().isEmpty() || !zone.entries().stream().allMatch(Octodns::records)) {
        return Optional.empty();
      }
      var subject = new Subject("zone", file.key());
      var head = zone.entries().getFirst().key().at();
      var names = Name.facts(subject, zone.entries().stream().flatMap(entry -> items(entry.value()).map(record -> new Name(entry.key().text().isEmpty() ? "@" : entry.key().text(),
          text(record, "type").orElse(""), ttl(record), values(record), List.of(), record.at("values").or(() -> record.at("value")).map(_ -> said(record)).orElse(entry.key().at()), entry.value() instanceof Sequence ? entry.key().at() : head))).toList());
      return Optional.of(Declared.of(subject, Stream.of(names.stream(), zone.entries().stream().flatMap(entry -> guards(subject, entry)), dangling(subject, file, zone)).flatMap(facts -> facts).toList()).with(zone.entries().stream().flatMap(entry -> settings(entry).stream()).toList()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// Names that lead to another of the zone, which is called like the file (octoDNS documentation, "YamlProvider"), that is not there.
  private static Stream<Fact> dangling(Subject subject, SourceFile file, Mapping zone) {
    var origin = "." + file.name().substring(0, file.name().lastIndexOf('.')).toLowerCase(Locale.ROOT) + ".";
    var names = zone.entries().stream().map(entry -> entry.key().text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return names.stream().anyMatch(name -> name.startsWith("*")) || origin.indexOf('.', 1) == origin.length() - 1 ? Stream.empty()
        : zone.entries().stream().flatMap(entry -> items(entry.value()).filter(record -> text(record, "type").filter(LEADING::contains).isPresent())
            .flatMap(record -> values(record).stream().filter(target -> target.endsWith(origin) && !names.contains(target.substring(0, target.length() - origin.length())))
                .map(target -> new Dangling(Key.of(subject, "dangling", entry.key().text(), text(record, "type").orElse(""), target), record.at("values").or(() -> record.at("value")).map(_ -> said(record)).orElse(entry.key().at()), entry.key().at(),
                    entry.key().text().isEmpty() ? "@" : entry.key().text(), text(record, "type").orElse(""), target))));
  }

  private static Value<Long> ttl(Mapping record) {
    return record.at("ttl").filter(Scalar.class::isInstance).map(Scalar.class::cast).filter(said -> said.text().matches("\\d{1,10}"))
        .<Value<Long>>map(said -> new Value.Known<>(Long.parseLong(said.text()), said.at())).orElse(new Value.Absent<>());
  }

  private static Span said(Mapping record) {
    var entry = record.entries().stream().filter(one -> one.key().text().equals("values") || one.key().text().equals("value")).findFirst().orElseThrow();
    var value = entry.value().at();
    return value.line() == entry.key().at().line() && value.endLine() == value.line() ? entry.key().at().to(value) : entry.key().at();
  }

  private static boolean records(Entry name) {
    return items(name.value()).findAny().isPresent() && items(name.value()).allMatch(record -> text(record, "type").isPresent()
        && (record.at("value").isPresent() || record.at("values").isPresent() || record.at("dynamic").isPresent()));
  }

  /// What is said of a name beside its records: pools and rules of dynamic ones, what octoDNS itself is told (octoDNS documentation, "Dynamic Records", "Lenience").
  private static Optional<Entry> settings(Entry name) {
    return switch (name.value()) {
      case Mapping record -> besides(record).map(left -> new Entry(name.key(), left));
      case Sequence list -> Optional.of(list.items().stream().filter(Mapping.class::isInstance).flatMap(record -> besides((Mapping) record).stream()).map(YamlNode.class::cast).toList()).filter(left -> !left.isEmpty())
          .map(left -> new Entry(name.key(), new Sequence(left, list.at())));
      case Scalar _ -> Optional.empty();
    };
  }

  private static Optional<Mapping> besides(Mapping record) {
    return Optional.of(record.entries().stream().filter(entry -> !RECORD.contains(entry.key().text())).map(entry -> entry.key().text().equals(TOLD) && entry.value() instanceof Mapping told
        ? new Entry(entry.key(), new Mapping(told.entries().stream().filter(one -> !one.key().text().equals(LENIENT)).toList(), told.at())) : entry).toList()).filter(left -> !left.isEmpty()).map(left -> new Mapping(left, record.at()));
  }

  /// What guards a record, by the table of all resources.
  private static Stream<Fact> guards(Subject zone, Entry name) {
    return items(name.value()).flatMap(record -> YamlParts.of(record, _ -> Optional.empty()) instanceof Block body
        ? Guards.of(new Resource(zone, name.key().text() + " " + text(record, "type").orElse(""), "octoDNS record", List.of(), body, name.key().at(), record.at())).stream() : Stream.of());
  }

  private static Stream<Mapping> items(YamlNode node) {
    return switch (node) {
      case Mapping record -> Stream.of(record);
      case Sequence list -> list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast);
      case Scalar _ -> Stream.empty();
    };
  }

  private static Optional<String> text(Mapping record, String name) {
    return record.at(name).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
  }

  /// The values of a record; those that are made of several parts by what they lead to.
  private static List<String> values(Mapping record) {
    return record.at("values").or(() -> record.at("value")).stream().flatMap(node -> node instanceof Sequence list ? list.items().stream() : Stream.of(node)).flatMap(node -> switch (node) {
      case Scalar one -> one.text().isBlank() ? Stream.<String>empty() : Stream.of(one.text().toLowerCase(Locale.ROOT));
      case Mapping parts -> Stream.of("exchange", "target", "value").flatMap(part -> text(parts, part).stream()).limit(1).map(part -> part.toLowerCase(Locale.ROOT));
      case Sequence _ -> Stream.<String>empty();
    }).toList();
  }
}
