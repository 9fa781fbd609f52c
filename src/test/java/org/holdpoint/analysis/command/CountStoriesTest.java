package org.holdpoint.analysis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What runbooks, scripts and requests say of the number of hosts that they take, beside commands that take so many, and more.
final class CountStoriesTest {

  private static final String MORE = "operation/more-than-expected";
  private static final String HOSTS = "[cache]\ncache[01:40]\n";

  /// `now` takes `cache[01-N]`; `more` is whether it is said to be too many.
  record Story(String name, String file, String was, String now, boolean more) {}

  private static Story page(String name, String sentence, int hosts, boolean more) {
    var before = "# Caches out\n\n" + sentence + "\n\n```sh\nclush -w cache[01-02] systemctl stop memcached\n```\n";
    return new Story(name, "runbook.md", before, before.replace("cache[01-02]", "cache[01-%02d]".formatted(hosts)), more);
  }

  private static Story script(String name, String remark, int hosts, boolean more) {
    var before = "#!/bin/bash\nset -eu\n# " + remark + "\nclush -w cache[01-02] systemctl stop memcached\n";
    return new Story(name, "out.sh", before, before.replace("cache[01-02]", "cache[01-%02d]".formatted(hosts)), more);
  }

  private static Story request(String name, String description, int hosts, boolean more) {
    var before = "id: CHG-7\ntitle: Caches leave\ndescription: " + description + "\nimplementer: {name: Kim}\napprovers: [Park]\nsteps:\n  - run: clush -w cache[01-02] systemctl stop memcached\n";
    return new Story(name, "CHG-7.yaml", before, before.replace("cache[01-02]", "cache[01-%02d]".formatted(hosts)), more);
  }

  private static List<Story> stories() {
    return List.of(page("a share of all", "This stops 4 of the 40 cache hosts.", 30, true),
        page("a share that is kept to", "This stops 4 of the 40 cache hosts.", 4, false),
        page("a share in words", "Takes two of our forty cache servers out of service.", 12, true),
        page("what is expected", "Expected: 3 hosts", 13, true),
        page("what is expected, and so it is", "Expected: 3 hosts", 3, false),
        page("a number of targets", "Expected targets: 3", 13, true),
        page("at most so many", "It removes at most 5 hosts.", 6, true),
        page("at most so many, and no more", "It removes at most 5 hosts.", 5, false),
        page("said in the passive", "3 cache hosts will be stopped.", 13, true),
        page("an item of a list", "1. Stop three slow cache nodes.", 13, true),
        page("what stays is another number", "This keeps 36 of the 40 cache hosts.", 5, false),
        page("a condition is no number", "If more than 2 hosts fail, stop.", 13, false),
        page("how many at a time", "Stop 2 hosts at a time.", 13, false),
        page("what happened already", "Last week 3 hosts were stopped.", 13, false),
        page("what there is", "The pool has 40 hosts.", 30, false),
        page("about so many", "This stops about 4 hosts.", 30, false),
        page("two numbers that differ", "This stops 4 hosts. This stops 5 hosts.", 30, false),
        page("of something else", "This stops 4 queues.", 30, false),
        script("a remark above a command", "stops 4 of the 40 cache hosts", 30, true),
        script("a remark that is kept to", "stops 4 of the 40 cache hosts", 4, false),
        script("a remark of something else", "stops 4 workers on each of the hosts", 30, false),
        request("a description of a request", "This change removes 4 of the 40 cache hosts.", 30, true),
        request("a description that is kept to", "This change removes 4 of the 40 cache hosts.", 4, false),
        request("a description without a number", "This change removes slow cache hosts.", 30, false));
  }

  @TestFactory
  Stream<DynamicTest> a_number_in_a_sentence_is_held_against_what_the_command_selects() {
    return stories().stream().map(story -> DynamicTest.dynamicTest(story.name(), () -> {
      var settings = "inventories: [hosts.ini]\n";
      var report = Cases.check(Optional.of(Map.of("holdpoint.yaml", settings, "hosts.ini", HOSTS, story.file(), story.was())), Map.of("holdpoint.yaml", settings, "hosts.ini", HOSTS, story.file(), story.now()));
      assertEquals(story.more(), report.findings().stream().anyMatch(finding -> finding.rule().equals(MORE)), report.findings().toString());
    }));
  }

  @Test
  void a_number_that_becomes_smaller_is_told_too() {
    var settings = Map.of("holdpoint.yaml", "inventories: [hosts.ini]\n", "hosts.ini", HOSTS);
    var was = Map.of("holdpoint.yaml", settings.get("holdpoint.yaml"), "hosts.ini", HOSTS, "out.sh", "#!/bin/bash\nset -eu\n# stops 4 of the 40 hosts\nclush -w cache[01-04] systemctl stop memcached\n");
    var now = Map.of("holdpoint.yaml", settings.get("holdpoint.yaml"), "hosts.ini", HOSTS, "out.sh", was.get("out.sh").replace("stops 4", "stops 2"));
    assertTrue(Cases.check(Optional.of(was), now).findings().stream().anyMatch(finding -> finding.rule().equals(MORE)));
  }
}
