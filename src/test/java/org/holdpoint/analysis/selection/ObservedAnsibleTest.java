package org.holdpoint.analysis.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What Ansible itself printed for patterns, where those observations lie beside this checkout (`-Dholdpoint.shared=FOLDER` where they lie elsewhere). Skipped, with a line that says so, where they do not.
final class ObservedAnsibleTest {

  static final Path OBSERVED = Path.of(System.getProperty("holdpoint.shared", "../shared")).resolve("facts/observed");
  /// The machine itself is in no inventory.
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

  @TestFactory
  Stream<DynamicTest> a_pattern_selects_what_ansible_lists() {
    var top = observed("ansible-patterns.json");
    var inventories = texts(top, "inventories");
    var files = texts(top, "files");
    return ((Sequence) top.at("observations").orElseThrow()).items().stream().map(Mapping.class::cast).map(one -> DynamicTest.dynamicTest(text(one, "id") + " " + one.at("input"), () -> check(one, inventories, files)));
  }

  static Mapping observed(String name) {
    var path = OBSERVED.resolve(name);
    if (!Files.isRegularFile(path)) {
      System.err.println("SKIPPED: the observations are not at " + path);
      assumeTrue(false, "the observations are absent");
    }
    try {
      return (Mapping) Yaml.one(SourceReader.read(Files.readAllBytes(path), name, name, Side.HEAD));
    } catch (IOException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  static String text(Mapping one, String key) {
    return ((Scalar) one.at(key).orElseThrow()).text();
  }

  static List<String> list(Mapping one, String key) {
    return ((Sequence) one.at(key).orElseThrow()).items().stream().map(item -> ((Scalar) item).text()).toList();
  }

  private static Map<String, String> texts(Mapping top, String key) {
    return ((Mapping) top.at(key).orElseThrow()).entries().stream().collect(Collectors.toMap(entry -> entry.key().text(), entry -> ((Scalar) entry.value()).text()));
  }

  private static void check(Mapping one, Map<String, String> inventories, Map<String, String> files) {
    var inventory = text(one, "inventory");
    var census = inventories.containsKey(inventory) ? Picked.census(inventory, inventories.get(inventory)) : Picked.census("list.ini", inventory.contains(",") ? inventory.replace(",", "\n") : "");
    var output = (Mapping) one.at("output").orElseThrow();
    var pattern = pattern(one);
    if (pattern.isEmpty()) {
      // A template that leaves nothing, or has no value: Ansible refuses the play, and nothing is left to select by.
      assertTrue(Set.of("4").contains(text(output, "rc")), text(one, "id"));
      return;
    }
    var selected = Selectors.of(census, "ansible", pattern.get(), _ -> Optional.empty());
    var limit = one.at("limit").map(node -> Selectors.of(census, "ansible", ((Scalar) node).text(), name -> Optional.ofNullable(files.get(name)).map(text -> text.lines().toList())));
    var both = limit.map(cut -> Selection.both(selected, cut)).orElse(selected);
    if (both instanceof Selection.Unknown) {
      assertTrue(!text(output, "rc").equals("0"), both.toString());
      return;
    }
    var hosts = (Selection.Hosts) both;
    assertEquals(new TreeSet<>(list(output, "hosts").stream().filter(host -> !LOCAL.contains(host) || census.host(host).isPresent()).toList()), new TreeSet<>(Picked.names(census, hosts)));
    output.at("messages").ifPresent(_ -> assertEquals(ignored(list(output, "messages")), hosts.unmatched().stream().map(term -> term.replaceFirst("^[!&]", "").replaceFirst("\\[(-?\\d+|\\d+[:-]\\d*)]$", ""))
        .collect(Collectors.toCollection(TreeSet::new))));
  }

  /// What Ansible warns of: the expression in front of a slice.
  private static Set<String> ignored(List<String> messages) {
    var head = "[WARNING]: Could not match supplied host pattern, ignoring: ";
    return messages.stream().filter(message -> message.startsWith(head)).map(message -> message.substring(head.length())).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The pattern after its templates, a list as lines; empty where nothing of it is left.
  private static Optional<String> pattern(Mapping one) {
    return switch (one.at("input").orElseThrow()) {
      case Scalar scalar -> Optional.of(scalar.text());
      case Mapping play -> templated(text(play, "playbook_hosts"), one.at("extra_vars").map(node -> ((Scalar) node).text()));
      case Sequence list -> throw new IllegalStateException(list.toString());
    };
  }

  private static Optional<String> templated(String hosts, Optional<String> extra) {
    if (hosts.startsWith("[")) {
      return Optional.of(Arrays.stream(hosts.substring(1, hosts.length() - 1).split(", ?(?=')")).map(item -> item.replace("'", "")).collect(Collectors.joining("\n")));
    }
    if (!hosts.startsWith("\"{{")) {
      return Optional.of(hosts);
    }
    var standard = hosts.contains("default('") ? Optional.of(hosts.substring(hosts.indexOf('\'') + 1, hosts.lastIndexOf('\''))) : Optional.<String>empty();
    return extra.map(text -> text.substring(text.indexOf('=') + 1)).or(() -> standard).filter(text -> !text.isEmpty());
  }

}
