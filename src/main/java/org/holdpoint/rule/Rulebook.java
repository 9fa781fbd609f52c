package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.source.Sha256;

/// The rules that judge, in order of their ids, and those that are there and left out of this run. `digest` is the SHA-256 of what they say: `sha256:…`.
public record Rulebook(List<Rule> rules, List<Rule> leftOut, String digest) {

  private static final String SHIPPED = "/org/holdpoint/rule/rulebook.bin";
  private static final String SHIPPED_WORDS = "/org/holdpoint/rule/words.bin";

  public Rulebook {
    rules = List.copyOf(rules);
    leftOut = List.copyOf(leftOut);
  }

  /// Rules of which none is left out.
  Rulebook(List<Rule> rules, String digest) {
    this(rules, List.of(), digest);
  }

  /// A rulebook of these rules.
  public static Rulebook of(List<Rule> rules) {
    var ordered = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    return new Rulebook(ordered, RulebookCodec.write(ordered).digest());
  }

  /// The rules that come with the program; none in a build without them. Read once.
  public static Rulebook shipped() {
    return Shipped.RULEBOOK;
  }

  private static final class Shipped {
    static final Rulebook RULEBOOK = readShipped();
  }

  private static Rulebook readShipped() {
    try (var resource = Rulebook.class.getResourceAsStream(SHIPPED)) {
      return resource == null ? of(List.of()) : RulebookCodec.read(resource.readAllBytes(), new Shelf(new ShippedWords()));
    } catch (IOException wrong) {
      throw new UncheckedIOException("the shipped rulebook cannot be read", wrong);
    }
  }

  /// A class and no lambda, whose first one in a process costs as much as all the rules.
  private static final class ShippedWords implements Shelf.Source {

    @Override
    public byte[] read() throws IOException {
      try (var resource = Rulebook.class.getResourceAsStream(SHIPPED_WORDS)) {
        if (resource == null) {
          throw new IOException("they are missing");
        }
        return resource.readAllBytes();
      }
    }
  }

  /// The rules below a folder of YAML files. Throws [RuleException] with all mistakes.
  public static Rulebook read(Path folder) {
    return of(RuleFolder.read(RuleFiles.in(folder, folder.toString().replace('\\', '/')), List.of()));
  }

  /// These rules and those of a pack, which may extend these. Throws [RuleException] with all mistakes.
  public Rulebook with(RuleFiles pack) {
    return with(RuleFolder.read(pack, all()));
  }

  /// The rules of a folder alone, which may extend these, and may have ids of these as well: so is tried what these were made of. Throws [RuleException].
  public List<Rule> trying(RuleFiles folder) {
    var own = RuleFolder.plainIds(folder);
    return RuleFolder.read(folder, all().stream().filter(rule -> !own.contains(rule.id())).toList());
  }

  /// These rules and others; one with an id of these takes its place.
  public Rulebook with(List<Rule> others) {
    var ids = others.stream().map(Rule::id).collect(Collectors.toSet());
    var all = Stream.concat(all().stream().filter(rule -> !ids.contains(rule.id())), others.stream()).sorted(Comparator.comparing(Rule::id)).toList();
    return new Rulebook(all, digest(digest + " and " + RulebookCodec.write(others).digest()));
  }

  /// The same rules, of which only those that are wanted judge.
  public Rulebook choosing(Predicate<Rule> wanted) {
    var chosen = new ArrayList<Rule>();
    var others = new ArrayList<>(leftOut);
    rules.forEach(rule -> (wanted.test(rule) ? chosen : others).add(rule));
    return others.isEmpty() ? this : new Rulebook(chosen, others, digest(digest + " without " + others.stream().map(Rule::id).sorted().collect(Collectors.joining(" "))));
  }

  /// All rules, also those that do not judge, in order of their ids.
  public List<Rule> all() {
    return leftOut.isEmpty() ? rules : Stream.concat(rules.stream(), leftOut.stream()).sorted(Comparator.comparing(Rule::id)).toList();
  }

  /// The rule with this id, whether it judges or not.
  public Optional<Rule> rule(String id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static String digest(String of) {
    return "sha256:" + Sha256.of(of.getBytes(StandardCharsets.UTF_8));
  }
}
