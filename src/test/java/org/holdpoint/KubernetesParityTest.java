package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.RuleExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What other tools say of the rights of Kubernetes is found by the rule that the table names.
final class KubernetesParityTest {

  private static final Path TABLE = Path.of("testdata/language/kubernetes/parity.tsv");

  @TestFactory
  Stream<DynamicTest> every_rule_of_theirs_has_one_of_ours_or_a_reason() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1] + " " + row[3], () -> {
      if (row[2].equals("-")) {
        assertTrue(!row[3].isBlank(), "says why there is none");
        return;
      }
      var rule = Cases.RULES.rules().stream().filter(one -> one.id().equals(row[2])).findFirst();
      assertTrue(rule.isPresent(), row[2]);
      if (!row[3].isEmpty()) {
        assertEquals(1, flagged(rule.get(), row[3]).size(), row[3]);
      }
    }));
  }

  private static List<String> flagged(Rule rule, String pair) {
    var verb = pair.substring(0, pair.indexOf(' '));
    var resource = pair.substring(pair.indexOf(' ') + 1);
    var below = resource.contains("/") ? resource.substring(resource.indexOf('/')) : "";
    var whole = resource.substring(0, resource.length() - below.length());
    var dot = whole.indexOf('.');
    var text = "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: r\nrules:\n- apiGroups: ['" + (dot < 0 ? "" : whole.substring(dot + 1)) + "']\n  resources: ['"
        + (dot < 0 ? whole : whole.substring(0, dot)) + below + "']\n  verbs: ['" + verb + "']\n";
    var example = new RuleExample(Optional.of("kubernetes"), List.of(new RuleExample.InputFile("r.yaml", Optional.empty(), Optional.of(text))), List.of("r"), 1);
    return ExampleRun.of(rule, example, Cases.RULES).flagged();
  }
}
