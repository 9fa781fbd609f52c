package org.holdpoint.analysis.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What `nodeset` of ClusterShell itself printed, where those observations lie beside this checkout (see [ObservedAnsibleTest]).
final class ObservedNodeSetsTest {

  private static final Pattern OPERAND = Pattern.compile("(?:[^,!&^\\[\\]]|\\[[^\\]]*])+");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TestFactory
  Stream<DynamicTest> a_node_set_holds_what_nodeset_expands_it_to() {
    return ((Sequence) ObservedAnsibleTest.observed("clustershell-nodesets.json").at("observations").orElseThrow()).items().stream().map(Mapping.class::cast)
        .filter(one -> text(ObservedAnsibleTest.text(one, "input"), one).isPresent())
        .map(one -> DynamicTest.dynamicTest(ObservedAnsibleTest.text(one, "id") + " " + ObservedAnsibleTest.text(one, "input"), () -> check(one)));
  }

  /// The set that the words on the command line make: `-x` takes away, `-i` cuts, `-X` takes one of the two, `-a` is everything. Empty where the command is about how sets are printed or parted.
  private static Optional<String> text(String input, Mapping one) {
    if (one.at("nodeset").isPresent()) {
      return one.at("nodeset").map(_ -> ObservedAnsibleTest.text(one, "nodeset"));
    }
    var set = new StringBuilder();
    var operator = ",";
    for (var word : WORD.matcher(input).results().skip(1).map(found -> found.group(1) != null ? found.group(1) : found.group(2)).toList()) {
      switch (word) {
        case "-f", "-c", "-e" -> { }
        case "-x" -> operator = "!";
        case "-i" -> operator = "&";
        case "-X" -> operator = "^";
        default -> {
          if (word.startsWith("-") && !word.equals("-a")) {
            return Optional.empty();
          }
          set.append(set.isEmpty() || word.isEmpty() ? "" : operator).append(word.equals("-a") ? "@all" : word);
          operator = ",";
        }
      }
    }
    return Optional.of(set.toString());
  }

  private static void check(Mapping one) {
    var text = text(ObservedAnsibleTest.text(one, "input"), one).orElseThrow();
    var output = (Mapping) one.at("output").orElseThrow();
    var census = census(text);
    var selected = Selectors.of(census, "nodeset", text, _ -> Optional.empty());
    if (!ObservedAnsibleTest.text(output, "rc").equals("0")) {
      assertTrue(selected instanceof Selection.Unknown, selected.toString());
      return;
    }
    var names = Picked.names(census, selected);
    if (output.at("nodes").isPresent()) {
      assertEquals(new TreeSet<>(ObservedAnsibleTest.list(output, "nodes")), new TreeSet<>(names));
    } else if (output.at("count").isPresent()) {
      assertEquals(ObservedAnsibleTest.text(output, "count"), String.valueOf(names.size()));
    } else if (ObservedAnsibleTest.text(output, "stdout").matches("\\d+")) {
      assertEquals(ObservedAnsibleTest.text(output, "stdout"), String.valueOf(names.size()));
    } else {
      var printed = ObservedAnsibleTest.text(output, "stdout");
      assertEquals(new TreeSet<>(Picked.names(census, "nodeset", printed)), new TreeSet<>(names));
    }
  }

  /// The nodes and groups of the observations; where a set names nodes only, also those that it names.
  private static Census census(String text) {
    var groups = List.of("gpu 1 4", "web 5 12", "db 10 14", "canary 7 7", "rack:r1 1 10", "rack:r2 11 20");
    var facts = new ArrayList<String>();
    for (var node = 1; node <= 20; node++) {
      var number = node;
      facts.add("node" + node + "," + groups.stream().map(group -> group.split(" ")).filter(group -> Integer.parseInt(group[1]) <= number && number <= Integer.parseInt(group[2])).map(group -> group[0])
          .collect(Collectors.joining(";")));
    }
    var known = IntStream.rangeClosed(1, 20).mapToObj(node -> "node" + node).collect(Collectors.toSet());
    if (!text.contains("@") && !text.contains("*") && !text.contains("?")) {
      named(text).stream().filter(name -> !known.contains(name)).forEach(name -> facts.add("\"" + name + "\",named"));
    }
    return Picked.census("nodes.csv", "host,groups\n" + String.join("\n", facts) + "\n");
  }

  private static Set<String> named(String text) {
    var names = new LinkedHashSet<String>();
    OPERAND.matcher(text).results().forEach(found -> {
      try {
        NodePattern.of(found.group().strip()).names().forEach(names::add);
      } catch (NodePattern.Wrong wrong) {
        // What cannot be read names nothing.
      }
    });
    return names;
  }
}
