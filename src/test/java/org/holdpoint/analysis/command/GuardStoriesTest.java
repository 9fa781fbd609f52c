package org.holdpoint.analysis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Scripts that check before they destroy, each beside its twin: what the check lets through is no error, and a check that is gone is one.
final class GuardStoriesTest {

  private static final String GONE = "guardrail/question-before-removal-dropped";
  private static final String LOOK = "guardrail/look-before-removal-dropped";
  private static final String FREE = "operation/destroyed-for-good";
  private static final String CHECKED = "operation/destroyed-behind-a-check";
  private static final Set<String> TOLD = Set.of(GONE, LOOK, FREE, CHECKED);
  private static final String PURGE = "ceph osd purge 7 --yes-i-really-mean-it";

  /// `was` is empty where the script is new.
  record Story(String name, String was, String now, List<String> rules) {}

  private static Story story(String name, String was, String now, String... rules) {
    return new Story(name, was, now, List.of(rules));
  }

  private static Map<String, List<Story>> families() {
    var families = new LinkedHashMap<String, List<Story>>();
    families.put("until", until());
    families.put("or leave", orLeave());
    families.put("if", branches());
    families.put("what is checked", sameTarget());
    return families;
  }

  private static List<Story> until() {
    var wait = "until ceph osd safe-to-destroy osd.7; do sleep 60; done\n";
    return List.of(story("behind a loop that waits", "", wait + PURGE, CHECKED),
        story("no loop", "", "sleep 60\n" + PURGE, FREE),
        story("the loop is gone", wait + PURGE, PURGE, GONE),
        story("the loop waits shorter", wait + PURGE, wait.replace("60", "30") + PURGE),
        story("another word for the same loop", wait + PURGE, "while ! ceph osd safe-to-destroy osd.7; do sleep 60; done\n" + PURGE),
        story("a loop that gives up", "", "until ceph osd safe-to-destroy osd.7; do sleep 60; [ $((n++)) -gt 9 ] && break; done\n" + PURGE, FREE),
        story("a loop that leaves the script", "", "until ceph osd safe-to-destroy osd.7; do sleep 60; [ $((n++)) -gt 9 ] && exit 1; done\n" + PURGE, CHECKED),
        story("a pause in place of the loop", wait + PURGE, "sleep 600\n" + PURGE, GONE),
        story("a loop while it is so is no check", "", "while ceph osd safe-to-destroy osd.7; do sleep 60; done\n" + PURGE, FREE),
        story("names through a variable", "", "ID=7\nuntil ceph osd safe-to-destroy \"osd.$ID\"; do sleep 60; done\nceph osd purge \"$ID\" --yes-i-really-mean-it", CHECKED));
  }

  private static List<Story> orLeave() {
    var check = "ceph osd safe-to-destroy osd.7 || exit 1\n";
    return List.of(story("a check or the end", "", check + PURGE, CHECKED),
        story("its end is another one", check + PURGE, "ceph osd safe-to-destroy osd.7 || { echo no >&2; exit 2; }\n" + PURGE),
        story("it is gone", check + PURGE, PURGE, GONE),
        story("it is passed over", check + PURGE, "ceph osd safe-to-destroy osd.7 || true\n" + PURGE, GONE),
        story("passed over from the start", "", "ceph osd safe-to-destroy osd.7 || true\n" + PURGE, FREE),
        story("only said", "", "ceph osd safe-to-destroy osd.7 || echo no\n" + PURGE, FREE),
        story("a script that stops on failures", "", "set -e\nceph osd safe-to-destroy osd.7\n" + PURGE, CHECKED),
        story("a script that does not", "", "ceph osd safe-to-destroy osd.7\n" + PURGE, FREE),
        story("what is read is compared", "", "[ \"$(aws rds describe-db-instances --db-instance-identifier shop-old --query state --output text)\" = stopped ] || exit 1\naws rds delete-db-instance --db-instance-identifier shop-old --skip-final-snapshot", CHECKED),
        story("what is read is only shown", "", "aws rds describe-db-instances --db-instance-identifier shop-old || exit 1\naws rds delete-db-instance --db-instance-identifier shop-old --skip-final-snapshot", FREE));
  }

  private static List<Story> branches() {
    return List.of(story("in the branch of the check", "", "if ceph osd safe-to-destroy osd.7; then\n  " + PURGE + "\nfi", CHECKED),
        story("behind the branch", "", "if ceph osd safe-to-destroy osd.7; then\n  echo yes\nfi\n" + PURGE, FREE),
        story("in the branch where it fails", "", "if ! ceph osd safe-to-destroy osd.7; then\n  " + PURGE + "\nfi", FREE),
        story("the script leaves where it fails", "", "if ! ceph osd safe-to-destroy osd.7; then\n  exit 1\nfi\n" + PURGE, CHECKED),
        story("the other branch leaves", "", "if ceph osd safe-to-destroy osd.7; then\n  echo go\nelse\n  exit 1\nfi\n" + PURGE, CHECKED),
        story("the other branch leaves no more", "if ceph osd safe-to-destroy osd.7; then\n  echo go\nelse\n  exit 1\nfi\n" + PURGE, "if ceph osd safe-to-destroy osd.7; then\n  echo go\nelse\n  echo no\nfi\n" + PURGE, GONE),
        story("the branch is gone", "if ! ceph osd safe-to-destroy osd.7; then exit 1; fi\n" + PURGE, PURGE, GONE),
        story("one line for the branch", "if ! ceph osd safe-to-destroy osd.7; then exit 1; fi\n" + PURGE, "ceph osd safe-to-destroy osd.7 || exit 1\n" + PURGE),
        story("joined to the check", "", "ceph osd safe-to-destroy osd.7 && " + PURGE, CHECKED),
        story("after it in any case", "", "ceph osd safe-to-destroy osd.7; " + PURGE, FREE));
  }

  private static List<Story> sameTarget() {
    return List.of(story("another one is checked", "", "ceph osd safe-to-destroy osd.8 || exit 1\n" + PURGE, FREE),
        story("another variable is checked", "", "ceph osd safe-to-destroy \"osd.$2\" || exit 1\nceph osd purge \"${1:?}\" --yes-i-really-mean-it", FREE),
        story("the same argument", "", "ceph osd safe-to-destroy \"osd.$1\" || exit 1\nceph osd purge \"$1\" --yes-i-really-mean-it", CHECKED),
        story("only whether the script was called well", "", "[ $# -eq 1 ] || exit 1\nceph osd purge \"$1\" --yes-i-really-mean-it", FREE),
        story("a waiter of the cloud for its last copy", "", "set -e\naws rds wait db-instance-stopped --db-instance-identifier shop-old\naws rds delete-db-instance --db-instance-identifier shop-old --skip-final-snapshot", CHECKED),
        story("a waiter for another one", "", "set -e\naws rds wait db-instance-available --db-instance-identifier shop-new\naws rds delete-db-instance --db-instance-identifier shop-old --skip-final-snapshot", FREE),
        story("a check after it", "", PURGE + "\nceph osd safe-to-destroy osd.7 || exit 1", FREE),
        story("a program of the team that verifies", "", "./verify-empty.sh topic-7 || exit 1\nkafka-topics.sh --bootstrap-server k1:9092 --delete --topic topic-7", CHECKED),
        story("a program of the team that starts something", "", "./begin.sh topic-7 || exit 1\nkafka-topics.sh --bootstrap-server k1:9092 --delete --topic topic-7", FREE),
        story("whether the disk is free", "", "if mountpoint -q /dev/sdb1; then exit 1; fi\nmkfs.ext4 /dev/sdb1", CHECKED));
  }

  @TestFactory
  Stream<DynamicTest> a_check_of_what_is_destroyed_holds_it_back() {
    return families().values().stream().flatMap(List::stream).map(story -> DynamicTest.dynamicTest(story.name(), () -> {
      var was = story.was().isEmpty() ? Map.<String, String>of() : Map.of("retire.sh", "#!/bin/bash\n" + story.was() + "\n");
      var report = Cases.check(Optional.of(was), Map.of("retire.sh", "#!/bin/bash\n" + story.now() + "\n"));
      assertEquals(new TreeSet<>(story.rules()), report.findings().stream().map(finding -> finding.rule()).filter(TOLD::contains).collect(Collectors.toCollection(TreeSet::new)));
    }));
  }

  @Test
  void every_family_has_checks_that_hold_and_twins_that_do_not() {
    families().forEach((family, stories) -> {
      assertTrue(stories.size() >= 10, family);
      assertTrue(stories.stream().anyMatch(story -> story.rules().contains(CHECKED)) && stories.stream().anyMatch(story -> story.rules().contains(FREE)), family);
    });
  }
}
