package org.holdpoint.language.inventory;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Capacity;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.toml.Toml;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Inventories: which hosts there are, what they belong to, and how many must stay. By what they say, not by what they are called: of Ansible (INI, YAML, JSON), tables, exports of EC2, capacity files.
public final class Inventories implements DeclarationLanguage {

  /// What the language is called.
  public static final String NAME = "inventory";
  private static final DeclarationLanguage LANGUAGE = new Inventories();
  private static final int CERTAIN = 3;
  private static final int FITS = 2;
  /// (lines; entries; bytes) What is said of hosts besides is read as any document; of a larger file it is unread, and said to be.
  private static final int BY_HAND = 50_000;
  private static final int MOST_ENTRIES = 50_000;
  private static final long LARGEST = 8L << 20;
  private static final Set<String> WORDS = Set.of("hosts", "children", "subsystems", "services", "groups", "pools", "Reservations", "redundancy_groups", "redundancy-groups", "never_together", "never-together");

  private Inventories() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.binary()) {
      return 0;
    }
    if (VariablesFile.is(file)) {
      return VariablesFile.says(file) ? FITS : 0;
    }
    return switch (ending(file.name())) {
      case "ini", "inventory", "hosts", "" -> IniInventory.fits(file) ? IniInventory.certain(file) ? CERTAIN : FITS : 0;
      case "csv", "tsv" -> TableInventory.fits(file) ? CERTAIN : 0;
      case "yaml", "yml" -> speaks(file) ? FITS : 0;
      case "json" -> file.lines().stream().anyMatch(line -> WORDS.stream().anyMatch(word -> line.text().contains('"' + word + '"')) || Words.floor(word(line.text()))) ? FITS : 0;
      case "toml" -> file.lines().stream().map(line -> line.text().split("=", 2)[0]).anyMatch(Words::floor) ? FITS : 0;
      default -> 0;
    };
  }

  /// Whether a line begins with a word of inventories; those of other kinds are told apart when the file is read.
  private static boolean speaks(SourceFile file) {
    return file.lines().stream().noneMatch(line -> line.text().startsWith("apiVersion:") || line.text().startsWith("- ")) && file.lines().stream().map(line -> word(line.text())).anyMatch(word -> WORDS.contains(word) || Words.floor(word));
  }

  /// The key at the beginning of a line, or of an item of a list.
  private static String word(String line) {
    var from = 0;
    while (from < line.length() && " \t{\"'-".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    var to = from;
    while (to < line.length() && (Character.isLetter(line.charAt(to)) || "_-".indexOf(line.charAt(to)) >= 0)) {
      to++;
    }
    var rest = to;
    while (rest < line.length() && "\"' ".indexOf(line.charAt(rest)) >= 0) {
      rest++;
    }
    return rest < line.length() && line.charAt(rest) == ':' ? line.substring(from, to) : "";
  }

  private static String ending(String name) {
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return switch (VariablesFile.is(file) ? "yaml" : ending(file.name())) {
      case "csv", "tsv" -> declared(file, TableInventory.read(file));
      case "yaml", "yml", "json", "toml" -> tree(file, false).flatMap(sized -> declared(file, sized));
      default -> declared(IniInventory.read(file), List.of());
    };
  }

  /// The same of a file that is said to be one, by its settings: floors alone are enough then.
  public static Optional<Declared> asked(SourceFile file) {
    return switch (ending(file.name())) {
      case "yaml", "yml", "json", "toml" -> tree(file, true).flatMap(sized -> declared(sized.all(), List.of()));
      case "csv", "tsv" -> declared(TableInventory.read(file), List.of());
      default -> declared(IniInventory.read(file), List.of());
    };
  }

  /// What a file says, and how many entries it has.
  private record Sized(Collected all, long entries) {}

  private static long entries(YamlNode node) {
    return switch (node) {
      case Mapping block -> block.entries().stream().mapToLong(entry -> 1 + entries(entry.value())).sum();
      case Sequence list -> list.items().stream().filter(item -> !(item instanceof Scalar)).mapToLong(item -> 1 + entries(item)).sum();
      case Scalar _ -> 0;
    };
  }

  private static Optional<Sized> tree(SourceFile file, boolean asked) {
    try {
      var documents = ending(file.name()).equals("toml") ? List.<YamlNode>of(Toml.read(file)) : Yaml.read(file);
      if (documents.size() != 1) {
        return Optional.empty();
      }
      var document = documents.getFirst();
      var found = VariablesFile.is(file) ? VariablesFile.read(file, document) : TreeInventory.read(file, document).or(() -> Ec2Export.read(file, document)).or(() -> CapacityFile.read(file, document, asked));
      return found.map(all -> new Sized(all, entries(document)));
    } catch (YamlException | UnreadableException broken) {
      return Optional.empty();
    }
  }

  private static Optional<Declared> declared(SourceFile file, Collected all) {
    return declared(all, List.of(said(file, all)));
  }

  private static Optional<Declared> declared(SourceFile file, Sized sized) {
    if (file.lines().size() <= BY_HAND && file.size() <= LARGEST && sized.entries() <= MOST_ENTRIES) {
      return declared(file, sized.all());
    }
    return declared(sized.all(), List.of()).map(found -> new Declared(found.subject(), found.facts(), List.of(), beside(file, found.facts()), List.of()));
  }

  /// The lines that say something and name no host, group or floor; of a file whose lines hold many things each, the first.
  private static List<Span> beside(SourceFile file, List<Fact> facts) {
    var told = new BitSet();
    facts.forEach(fact -> told.set(fact.at().line(), fact.at().endLine() + 1));
    var left = file.lines().stream().filter(line -> !told.get(line.number()) && line.text().chars().anyMatch(Character::isLetterOrDigit)).map(file::span).toList();
    return left.isEmpty() ? List.of(file.span(file.lines().getFirst())) : left;
  }

  private static Optional<Declared> declared(Collected all, List<Embedded> embedded) {
    return all.empty() ? Optional.empty() : Optional.of(new Declared(all.subject(), all.facts(), embedded, all.unread(), List.of()));
  }

  /// All of it as a plain document: a guard that is lowered here is lowered as anywhere. How many must stay is told with the hosts, and left blank.
  private static Embedded said(SourceFile file, Collected all) {
    var floors = all.facts().stream().filter(Capacity.class::isInstance).map(fact -> ((Capacity) fact).floor()).filter(Value.Known.class::isInstance).map(floor -> ((Value.Known<String>) floor).at()).collect(Collectors.groupingBy(Span::line));
    var text = file.lines().stream().map(line -> blank(line, floors.getOrDefault(line.number(), List.of()))).collect(Collectors.joining("\n", "", "\n"));
    return new Embedded(Optional.of("document"), text, new SourceMap(file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList()));
  }

  private static String blank(SourceLine line, List<Span> floors) {
    var text = new StringBuilder(line.text());
    for (var at : floors) {
      for (var column = at.column(); column < at.endColumn() && column <= text.length() && at.line() == at.endLine(); column++) {
        text.setCharAt(column - 1, column == at.column() ? '~' : ' ');
      }
    }
    return text.toString();
  }
}
