package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Broken files of infrastructure are said to be broken, with their place, and the others are judged all the same.
final class InfrastructureInputTest {

  private static final String STACK = """
      AWSTemplateFormatVersion: "2010-09-09"
      Resources:
        Shop:
          Type: AWS::RDS::DBInstance
      """;
  private static final String DEPLOYMENT = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        replicas: 2
      """;
  private static final String PLAY = """
      - hosts: web
        tasks:
        - name: Look
          ansible.builtin.command: uptime
      """;

  @TestFactory
  Stream<DynamicTest> a_broken_file_is_told_with_its_place_and_the_one_beside_it_is_judged() {
    return Map.of("stack.yaml", STACK, "web.yaml", DEPLOYMENT, "play.yml", PLAY).entrySet().stream().flatMap(good -> Map.of(
        "a tab", good.getValue() + "\tx: 1\n",
        "a key twice", good.getValue() + "x1: 1\nx1: 2\n".indent(good.getKey().equals("play.yml") ? 2 : 0),
        "an alias of nothing", good.getValue() + "x: *gone\n".indent(good.getKey().equals("play.yml") ? 2 : 0),
        "a bomb", good.getValue() + bomb().indent(good.getKey().equals("play.yml") ? 2 : 0),
        "a bracket that stays open", good.getValue() + "x: [1, 2\n".indent(good.getKey().equals("play.yml") ? 2 : 0)).entrySet().stream()
        .map(broken -> DynamicTest.dynamicTest(good.getKey() + ": " + broken.getKey(), () -> {
          var report = check(Map.of(good.getKey(), broken.getValue(), "beside.yaml", DEPLOYMENT));
          assertEquals(List.of(good.getKey()), report.incomplete().stream().map(one -> one.at().file().replaceFirst(".*/", "")).toList());
          assertTrue(report.incomplete().getFirst().at().line() >= 1);
          assertEquals(1, report.coverage().stream().filter(file -> file.language().filter("kubernetes"::equals).isPresent()).count());
        })));
  }

  @Test
  void a_template_in_json_that_ends_too_early_is_told() {
    var report = check(Map.of("stack.json", "{\"AWSTemplateFormatVersion\": \"2010-09-09\",\n \"Resources\": {\"Shop\": {\"Type\": \"AWS::RDS::DBInst"));
    assertEquals(2, report.incomplete().getFirst().at().line());
  }

  @Test
  void what_is_merged_into_a_block_is_part_of_it() {
    var text = """
        AWSTemplateFormatVersion: "2010-09-09"
        Common: &common {DeletionProtection: true, BackupRetentionPeriod: 14, MultiAZ: true}
        Resources:
          Shop:
            Type: AWS::RDS::DBInstance
            Properties:
              <<: *common
        """;
    assertEquals(List.of(), check(Map.of("stack.yaml", text)).findings());
    assertEquals(1, check(Map.of("stack.yaml", text + "      MultiAZ: false\n")).findings().size());
  }

  @Test
  void a_template_of_a_chart_says_what_is_not_filled_in_later() {
    var text = "{{- if .Values.on }}\n" + DEPLOYMENT.replace("replicas: 2", "replicas: {{ .Values.many }}") + """
          template:
            spec:
              containers:
              - name: {{ .Chart.Name }}
                image: shop/web:1.2
        {{- end }}
        """;
    assertEquals(List.of("guardrail/new-workload-without-health-check"), check(Map.of("web.yaml", text)).findings().stream().map(finding -> finding.rule()).toList());
  }

  private static String bomb() {
    var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (var level = 1; level < 12; level++) {
      text.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(10, "*a" + (level - 1)))));
    }
    return text.toString();
  }

  private static Report check(Map<String, String> files) {
    return Cases.check(Optional.empty(), files);
  }
}
