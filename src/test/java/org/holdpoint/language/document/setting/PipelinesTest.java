package org.holdpoint.language.document.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.RolloutFact.PipelineJob;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class PipelinesTest {

  @Test
  void a_job_waits_for_all_that_its_predecessors_wait_for() {
    assertEquals(List.of("build", "test"), job("ship", """
        jobs:
          build: {steps: [{run: make}]}
          test: {needs: build, steps: [{run: make test}]}
          ship: {needs: [test], environment: production, steps: [{run: make ship}]}
        """).after());
  }

  @Test
  void a_job_of_gitlab_waits_for_all_earlier_stages_unless_it_names_its_own() {
    var text = """
        stages: [test, deploy]
        unit: {stage: test, script: [make test]}
        docs: {stage: test, script: [make docs]}
        deploy: {stage: deploy, script: [make deploy]}
        """;
    assertEquals(List.of("docs", "unit"), job("deploy", text).after());
    assertEquals(List.of("unit"), job("deploy", text.replace("{stage: deploy, ", "{stage: deploy, needs: [{job: unit}], ")).after());
    assertEquals(List.of(), job("deploy", text.replace("[test, deploy]", "[deploy, test]")).after());
  }

  @Test
  void a_stage_of_azure_waits_for_the_one_before_it() {
    var text = """
        stages:
          - {stage: pilot, jobs: [{deployment: p, environment: pilot}]}
          - {stage: world, jobs: [{deployment: w, environment: world}]}
        """;
    assertEquals(List.of("pilot"), job("world", text).after());
    assertEquals(List.of(), job("world", text.replace("{stage: world,", "{stage: world, dependsOn: [],")).after());
  }

  @Test
  void an_expression_that_takes_a_failure_as_well_waits_for_no_success() {
    var text = """
        spec:
          dag:
            tasks:
              - {name: test, template: test}
              - {name: deploy, template: deploy, depends: test.Succeeded && scan}
              - {name: scan, template: scan}
        """;
    assertEquals(List.of("scan", "test"), job("deploy", text).after());
    assertEquals(List.of(), job("deploy", text.replace("test.Succeeded && scan", "test.Succeeded || test.Failed")).after());
    assertEquals(List.of("scan"), job("deploy", text.replace("test.Succeeded", "test.Failed")).after());
  }

  @Test
  void what_stands_side_by_side_does_not_wait() {
    assertEquals(List.of("ask"), job("deploy", """
        steps:
          - [{name: ask, template: ask}]
          - [{name: deploy, template: deploy}, {name: tell, template: tell}]
        """).after());
  }

  @Test
  void conditions_are_told_one_by_one() {
    var text = """
        jobs:
          deploy: {if: "${{ github.ref == 'refs/heads/main' && success() && (a || b) }}", environment: production}
        """;
    assertEquals(List.of("github.ref == 'refs/heads/main'", "(a || b)"), job("deploy", text).conditions());
    assertEquals(List.of("eq(a, 'x')", "ne(b, 'y')"), job("w", "stages:\n  - {stage: w, condition: \"and(succeeded(), eq(a, 'x'), ne(b, 'y'))\", jobs: [{deployment: w, environment: e}]}\n").conditions());
  }

  @Test
  void a_rule_without_a_condition_starts_the_job_always() {
    var text = """
        stages: [deploy]
        deploy:
          stage: deploy
          script: [make deploy]
          rules:
            - if: $CI_COMMIT_BRANCH == "main"
            - when: never
        """;
    assertEquals(List.of("$CI_COMMIT_BRANCH == \"main\""), job("deploy", text).conditions());
    assertEquals(List.of(), job("deploy", text.replace("when: never", "when: always")).conditions());
  }

  @Test
  void jobs_that_stop_in_a_circle_are_no_end() {
    assertEquals(List.of("a", "b"), job("a", "jobs:\n  a: {needs: b, environment: production}\n  b: {needs: a}\n").after());
  }

  private static PipelineJob job(String name, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "pipeline.yaml", "pipeline.yaml", Side.HEAD);
    return Pipelines.of(new Subject("file", "pipeline.yaml"), Yaml.read(file)).stream().map(PipelineJob.class::cast).filter(job -> job.name().equals(name)).findFirst().orElseThrow();
  }
}
