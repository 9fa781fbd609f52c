package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rules that judge, in order of their ids. `digest` is the SHA-256 of their compact form: `sha256:…`.
public record Rulebook(List<Rule> rules, String digest) {

  private static final String SHIPPED = "/org/holdpoint/rule/rulebook.bin";

  public Rulebook {
    rules = List.copyOf(rules);
  }

  /// A rulebook of these rules.
  public static Rulebook of(List<Rule> rules) {
    var ordered = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    return new Rulebook(ordered, digest(RulebookCodec.write(ordered)));
  }

  /// The rules that come with the program; none in a build without them.
  public static Rulebook shipped() {
    try (var resource = Rulebook.class.getResourceAsStream(SHIPPED)) {
      if (resource == null) {
        return of(List.of());
      }
      var bytes = resource.readAllBytes();
      return new Rulebook(RulebookCodec.read(bytes), digest(bytes));
    } catch (IOException wrong) {
      throw new UncheckedIOException("the shipped rulebook cannot be read", wrong);
    }
  }

  /// The rules below a folder of YAML files. Throws [RuleException] with all mistakes.
  public static Rulebook read(Path folder) {
    return of(RuleFolder.read(folder));
  }

  /// The rule with this id.
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static String digest(byte[] compact) {
    return "sha256:" + Fingerprints.sha256(compact);
  }
}
