package org.holdpoint.analysis.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Short changes, each beside its twin: what a text selected before, what it selects now, and which rules say that it is too much. The inventories are at the top; a command is `fleet stop`, a tool of the team.
final class SelectionStoriesTest {

  private static final String SHOP = """
      [index]
      idx[001:300] zone=a
      [billing]
      bill[01:40] zone=b
      [slow]
      bill[31:34]
      [canary]
      idx001
      bill01
      [index:vars]
      min_in_service=285
      [billing:vars]
      min_in_service=36
      [shop:children]
      index
      billing
      """;
  private static final String NODES = """
      host,groups,zone,role,env,disk
      n01,web,a,web,prod,ssd
      n02,web,a,web,prod,ssd
      n03,web,b,web,prod,hdd
      n04,web,b,web,prod,hdd
      n05,web,c,web,test,ssd
      n06,db,a,db,prod,ssd
      n07,db,b,db,prod,ssd
      n08,db,c,db,prod,ssd
      n09,tool,c,tool,test,hdd
      n10,tool,c,tool,test,hdd
      """;
  private static final String COUNTS = """
      subsystems:
        billing: {hosts: 40, min-in-service: 36, critical: false}
        index: {hosts: 300, min_in_service: 95%, critical: true}
        placement: {hosts: 120, min_in_service_percent: 95}
      """;
  private static final String CAPACITY = """
      subsystems:
        web: {hosts: "web[01-20]", min_available: 80%, max_remove_per_step: 2}
        cart: {hosts: [web01, web02, "cart[1-8]"], min_in_service: 9}
      redundancy_groups: {cart-pair: [cart1, cart2]}
      never_together: [[web03, web04]]
      """;
  private static final String EC2 = """
      {"Reservations": [{"Instances": [
        {"InstanceId": "i-01", "Placement": {"AvailabilityZone": "eu-1a"}, "Tags": [{"Key": "Role", "Value": "web"}, {"Key": "Name", "Value": "web-1"}]},
        {"InstanceId": "i-02", "Placement": {"AvailabilityZone": "eu-1a"}, "Tags": [{"Key": "Role", "Value": "web"}, {"Key": "Name", "Value": "web-2"}]},
        {"InstanceId": "i-03", "Placement": {"AvailabilityZone": "eu-1b"}, "Tags": [{"Key": "Role", "Value": "db"}, {"Key": "Name", "Value": "db-1"}]},
        {"InstanceId": "i-04", "Placement": {"AvailabilityZone": "eu-1b"}, "Tags": [{"Key": "Role", "Value": "web"}, {"Key": "Name", "Value": "web-3"}]},
        {"InstanceId": "i-05", "Placement": {"AvailabilityZone": "eu-1b"}, "Tags": [{"Key": "Role", "Value": "tool"}]}]}]}
      """;
  static final String FLOOR = "operation/floor-crossed";
  private static final String WHOLE = "operation/nothing-stays-of-a-group";
  private static final String NOBODY = "operation/exclusion-excludes-nobody";
  private static final String ALL = "operation/every-host-at-once";
  private static final String GREW = "operation/selection-grew-tenfold";
  private static final String STEP = "operation/batch-over-its-step";
  private static final String BESIDE = "operation/takes-hosts-beside-its-scope";
  private static final String SUM = "operation/steps-cross-a-floor-together";

  record Story(String name, Map<String, String> was, Map<String, String> now, List<String> rules) {}

  @TestFactory
  Stream<DynamicTest> a_change_is_held_for_what_it_selects() {
    return families().values().stream().flatMap(List::stream).map(story -> DynamicTest.dynamicTest(story.name(), () -> {
      var report = Cases.check(Optional.of(story.was()), story.now());
      assertEquals(new TreeSet<>(story.rules()), report.findings().stream().map(finding -> finding.rule()).filter(rule -> Stream.of(FLOOR, WHOLE, NOBODY, ALL, GREW, STEP, BESIDE, SUM, "operation/change-excludes-nobody",
          "operation/every-host-in-batches", "operation/new-play-for-every-host").anyMatch(rule::equals)).collect(Collectors.toCollection(TreeSet::new)));
      assertEquals(List.of(), report.incomplete());
    }));
  }

  @Test
  void every_family_of_selectors_has_changes_that_are_held_and_twins_that_are_not() {
    families().forEach((family, stories) -> {
      assertTrue(stories.size() >= 4, family + " has " + stories.size());
      assertTrue(stories.stream().anyMatch(story -> story.rules().isEmpty()) && stories.stream().anyMatch(story -> !story.rules().isEmpty()), family + " has one kind only");
    });
    assertTrue(families().values().stream().mapToInt(List::size).sum() >= 80, "fewer than 80 in all");
  }

  private static Map<String, List<Story>> families() {
    var families = new LinkedHashMap<String, List<Story>>();
    families.put("Ansible patterns", plays());
    families.put("plays that change what hosts run with", plainPlays());
    families.put("node sets", nodeSets());
    families.put("ranges", ranges());
    families.put("labels", labels());
    families.put("fields", fields());
    families.put("AWS filters", filters());
    families.put("machines of Terraform", MachineStories.all());
    families.put("Salt", salt());
    families.put("lists", lists());
    families.put("globs", globs());
    families.put("regular expressions", expressions());
    families.put("capacities", capacities());
    families.put("sums", sums());
    return families;
  }

  private static Story play(String name, String inventory, String was, String now, String task, String... rules) {
    return new Story(name, Map.of("hosts.ini", inventory, "stop.yml", book(was, task)), Map.of("hosts.ini", inventory, "stop.yml", book(now, task)), List.of(rules));
  }

  /// `hosts`, and what stands behind `;` on lines of its own.
  private static String book(String hosts, String task) {
    var lines = hosts.split(";");
    return "- name: Fleet\n  hosts: " + lines[0].strip() + "\n" + Stream.of(lines).skip(1).map(line -> "  " + line.strip() + "\n").collect(Collectors.joining()) + "  tasks:\n    - name: It\n      " + task + "\n";
  }

  private static Story tool(String name, String file, String inventory, String syntax, String was, String now, String... rules) {
    var settings = "inventories: [" + file + "]\ncommands:\n  - {name: fleet, verb: stop, effect: remove, targets: \"--hosts\", syntax: " + syntax + "}\n";
    return new Story(name, Map.of("holdpoint.yaml", settings, file, inventory, "stop.sh", script(was)), Map.of("holdpoint.yaml", settings, file, inventory, "stop.sh", script(now)), List.of(rules));
  }

  private static String script(String hosts) {
    return "#!/bin/sh\nset -eu\n" + Stream.of(hosts.split(";")).map(one -> "fleet stop --hosts '" + one.strip() + "'\n").collect(Collectors.joining());
  }

  private static List<Story> plays() {
    var stop = "ansible.builtin.service: {name: shop, state: stopped}";
    var restart = "ansible.builtin.service: {name: shop, state: restarted}";
    return List.of(play("a few hosts more", SHOP, "slow", "billing[30:33]", stop),
        play("a group instead of its slow part", SHOP, "slow", "billing", stop, FLOOR),
        play("the wrong group of two", SHOP, "billing[0:3]", "index[0:30]", stop, FLOOR),
        play("as many of it as may go", SHOP, "billing[0:3]", "index[0:14]", stop),
        play("one more than may go", SHOP, "billing[0:3]", "index[0:15]", stop, FLOOR),
        play("an intersection is lost", SHOP, "index:&canary", "index", stop, FLOOR),
        play("an intersection stays", SHOP, "index:&canary", "shop:&canary", stop),
        play("a misspelt exclusion", SHOP.replace("min_in_service=285", "x=1").replace("min_in_service=36", "x=1").replace(" zone=a", "").replace(" zone=b", ""), "slow", "billing:!slwo", stop, NOBODY),
        play("an exclusion of a group that is there", SHOP, "slow", "slow:!canary", stop),
        play("separators mixed: the exclusion is lost", SHOP, "slow", "slow,!bill31:!bill32", stop, NOBODY),
        play("one kind of separator", SHOP, "slow", "slow,!bill31,!bill32", stop),
        play("a slice counts its last host", SHOP, "index[0:3]", "index[0:15]", stop, FLOOR),
        play("a glob takes a group", SHOP, "bill01", "bill*", stop, FLOOR),
        play("a glob takes few hosts", SHOP, "bill01", "bill0[1-4]", stop),
        play("an expression that is not bounded", SHOP, "~bill3[1-4]", "~bill3", stop, FLOOR),
        play("an expression that is", SHOP, "~bill3[1-4]", "~bill3[2-4]$", stop),
        play("all but one group", SHOP, "slow", "all:!index", stop, FLOOR),
        play("restarted a few at a time", SHOP, "slow;serial: 2", "billing;serial: 4", restart, GREW),
        play("restarted too many at a time", SHOP, "billing;serial: 4", "billing;serial: 5", restart, FLOOR),
        play("a rolling restart loses its batches", SHOP, "billing;serial: 4", "billing", restart, FLOOR),
        play("hosts by a variable with a harmless value", SHOP, "slow", "\"{{ target | default('slow') }}\"", stop),
        play("hosts by a variable that stands for everything", SHOP, "slow", "\"{{ target | default('all') }}\"", stop, FLOOR));
  }

  private static List<Story> plainPlays() {
    var copy = "ansible.builtin.copy: {src: a, dest: /etc/a}";
    return List.of(play("what is only looked at", SHOP, "slow", "all", "ansible.builtin.setup: {}"),
        play("a file for everybody at once", SHOP, "billing", "all", copy, ALL),
        play("a file for everybody in batches", SHOP, "billing", "all;serial: 5%", copy, "operation/every-host-in-batches"),
        play("a file for another group", SHOP, "billing", "index", copy),
        play("a file for many more", SHOP, "slow", "billing", copy, GREW),
        play("a file with a misspelt exclusion", SHOP, "billing", "billing:!sloww", copy, "operation/change-excludes-nobody"),
        play("a list of patterns", SHOP, "billing", "[billing, '!slow']", copy),
        play("what the machine does to itself", SHOP, "localhost", "localhost;connection: local", copy));
  }

  private static List<Story> nodeSets() {
    return List.of(tool("numbers from one subsystem", "capacity.yaml", COUNTS, "nodeset", "bill-[031-034]", "bill-[031-033]"),
        tool("any prefix and a digit too many", "capacity.yaml", COUNTS, "nodeset", "bill-[031-034]", "*-[031-334]", FLOOR),
        tool("a digit too many", "capacity.yaml", COUNTS, "nodeset", "idx-[001-004]", "idx-[001-040]", FLOOR),
        tool("as many as may go", "capacity.yaml", COUNTS, "nodeset", "idx-[001-004]", "idx-[001-015]"),
        tool("from left to right: what is added last stays", "hosts.ini", SHOP, "nodeset", "bill[01-04]", "bill[01-40]!bill[05-40],bill[05-06]", FLOOR),
        tool("from left to right: what is taken last goes", "hosts.ini", SHOP, "nodeset", "bill[01-04]", "bill[05-06],bill[01-40]!bill[05-40]"),
        tool("a group of nodes that is not there", "hosts.ini", SHOP.replace("min_in_service=36", "x=1").replace(" zone=b", ""), "nodeset", "@slow", "@slow!@slwo", NOBODY),
        tool("a group of nodes that is there", "hosts.ini", SHOP.replace("min_in_service=36", "x=1").replace(" zone=b", ""), "nodeset", "@slow", "@slow!@canary"),
        tool("a step keeps every other one", "hosts.ini", SHOP, "nodeset", "idx[001-015]", "idx[001-029/2]"),
        tool("a step is lost", "hosts.ini", SHOP, "nodeset", "idx[001-029/2]", "idx[001-029]", FLOOR));
  }

  private static List<Story> labels() {
    return List.of(tool("nodes by two labels", "nodes.csv", NODES, "labels", "role=db,zone=a", "role=db,zone=b"),
        tool("nodes by a label that a whole zone has", "nodes.csv", NODES, "labels", "role=db,zone=a", "zone=a", WHOLE),
        tool("a label that nothing has is excluded", "nodes.csv", NODES, "labels", "role=tool,env=test", "role=tool,env!=tset", NOBODY),
        tool("a label that some have is excluded", "nodes.csv", NODES, "labels", "role=tool,env=test", "role=tool,env!=prod"),
        tool("a set of values", "nodes.csv", NODES, "labels", "role in (tool),zone=c", "role in (tool,web),zone in (c)"),
        tool("a set that leaves too little out", "nodes.csv", NODES, "labels", "role in (tool)", "role notin (db,web,),zone=c"),
        tool("a set that takes a zone", "nodes.csv", NODES, "labels", "role in (tool)", "role in (db,web,tool),zone=c", WHOLE),
        tool("nothing is asked for", "nodes.csv", NODES, "labels", "role=tool", "role", WHOLE));
  }

  private static List<Story> filters() {
    return List.of(tool("instances by tag and zone", "instances.json", EC2, "aws-filters", "Name=tag:Role,Values=db", "Name=tag:Role,Values=web Name=availability-zone,Values=eu-1b"),
        tool("the zone alone", "instances.json", EC2, "aws-filters", "Name=tag:Role,Values=db", "Name=availability-zone,Values=eu-1b", WHOLE),
        tool("values of which one is enough", "instances.json", EC2, "aws-filters", "Name=tag:Role,Values=db", "Name=tag:Role,Values=db,tool,web", WHOLE),
        tool("a value with its case", "instances.json", EC2, "aws-filters", "Name=tag:Role,Values=db", "Name=tag:Role,Values=WEB"),
        tool("a pattern of names", "instances.json", EC2, "aws-filters", "Name=tag:Name,Values=web-1", "Name=tag:Name,Values=web-?", WHOLE),
        tool("a pattern of one name", "instances.json", EC2, "aws-filters", "Name=tag:Name,Values=web-1", "Name=tag:Name,Values=*-3"));
  }

  private static Story line(String name, String file, String inventory, String was, String now, String... rules) {
    var settings = "inventories: [" + file + "]\n";
    return new Story(name, Map.of("holdpoint.yaml", settings, file, inventory, "stop.sh", "#!/bin/sh\nset -eu\n" + was + "\n"), Map.of("holdpoint.yaml", settings, file, inventory, "stop.sh", "#!/bin/sh\nset -eu\n" + now + "\n"), List.of(rules));
  }

  private static List<Story> fields() {
    return List.of(line("a node by its name", "nodes.csv", NODES, "kubectl delete nodes --field-selector metadata.name=n09", "kubectl delete nodes --field-selector metadata.name=n10"),
        line("all but one by its name", "nodes.csv", NODES, "kubectl delete nodes --field-selector metadata.name=n09", "kubectl delete nodes --field-selector metadata.name!=n09", WHOLE),
        line("a field and a label", "nodes.csv", NODES, "kubectl delete nodes --field-selector metadata.name=n09", "kubectl delete nodes --field-selector metadata.name=n08,zone=c"),
        line("a field that a whole zone has", "nodes.csv", NODES, "kubectl delete nodes --field-selector metadata.name=n09", "kubectl delete nodes --field-selector zone=c", WHOLE));
  }

  private static List<Story> salt() {
    return List.of(line("a glob and a list", "hosts.ini", SHOP, "salt -C 'bill01' service.stop shop", "salt -C 'bill0* and L@bill01,bill02,bill03' service.stop shop"),
        line("either instead of both", "hosts.ini", SHOP, "salt -C 'bill0* and L@bill01,bill02' service.stop shop", "salt -C 'bill0* or L@bill01,bill02' service.stop shop", FLOOR),
        line("an expression that is bounded", "hosts.ini", SHOP, "salt -C 'E@^bill0[1-3]$' service.stop shop", "salt -C 'E@^bill0[1-4]$' service.stop shop"),
        line("an expression that is not", "hosts.ini", SHOP, "salt -C 'E@^bill0[1-3]$' service.stop shop", "salt -C 'E@^bill' service.stop shop", FLOOR),
        line("what is left of a glob", "hosts.ini", SHOP, "salt -C 'bill01' service.stop shop", "salt -C 'bill0* and not E@bill0[5-9]' service.stop shop"),
        line("all that is not in a list", "hosts.ini", SHOP, "salt -C 'bill01' service.stop shop", "salt -C 'not L@bill01,bill02' service.stop shop", FLOOR));
  }

  private static List<Story> lists() {
    return List.of(tool("names", "hosts.ini", SHOP, "list", "bill01,bill02", "bill01,bill02,bill03,bill04"),
        tool("a name too many", "hosts.ini", SHOP, "list", "bill01,bill02", "bill01,bill02,bill03,bill04,bill05", FLOOR),
        tool("a name twice", "hosts.ini", SHOP, "list", "bill01,bill02,bill03,bill04", "bill01,bill02,bill03,bill04,bill04"),
        tool("a group among the names", "hosts.ini", SHOP, "list", "bill01,bill02", "bill01,billing", FLOOR));
  }

  private static List<Story> globs() {
    return List.of(tool("a pattern of names too short", "hosts.ini", SHOP, "glob", "bill3[1-4]", "bill3*", FLOOR),
        tool("a pattern of names as before", "hosts.ini", SHOP, "glob", "bill3[1-4]", "bill3[1-3]"),
        tool("one letter of any kind", "hosts.ini", SHOP, "glob", "bill40", "bill4?"),
        tool("one letter of any kind in the wrong place", "hosts.ini", SHOP, "glob", "bill40", "bill?0"),
        tool("all but some letters", "hosts.ini", SHOP, "glob", "bill3[1-4]", "bill3[!1-4]", FLOOR),
        tool("a star in front", "hosts.ini", SHOP, "glob", "bill31", "*1", FLOOR));
  }

  private static List<Story> expressions() {
    return List.of(tool("an expression without its end", "hosts.ini", SHOP, "regex", "^bill3[1-4]$", "bill3", FLOOR),
        tool("an expression with it", "hosts.ini", SHOP, "regex", "^bill3[1-4]$", "^bill3[1-2]$"),
        tool("one of two", "hosts.ini", SHOP, "regex", "^bill31$", "^bill(31|32)$"),
        tool("a branch that is empty", "hosts.ini", SHOP, "regex", "^bill(31|32)$", "^bill(31|)", FLOOR));
  }

  private static List<Story> ranges() {
    return List.of(tool("a range of two", "hosts.ini", SHOP, "nodeset", "bill[31-32]", "bill[31-34]"),
        tool("a range whose end has a digit more", "hosts.ini", SHOP, "nodeset", "idx[001-010]", "idx[001-100]", FLOOR),
        tool("ranges that meet", "hosts.ini", SHOP, "nodeset", "bill[31-32]", "bill[31-32,32-34]"),
        tool("ranges that do not", "hosts.ini", SHOP, "nodeset", "bill[31-32]", "bill[31-32,35-37]", FLOOR),
        play("a slice from the end", SHOP, "billing[-2:-1]", "billing[-4:]", "ansible.builtin.service: {name: shop, state: stopped}"),
        play("a slice without an end", SHOP, "index[0:3]", "index[3:]", "ansible.builtin.service: {name: shop, state: stopped}", FLOOR));
  }

  private static List<Story> capacities() {
    return List.of(tool("hosts that two subsystems share", "capacity.yaml", CAPACITY, "nodeset", "web05", "web01", BESIDE),
        tool("hosts that one has", "capacity.yaml", CAPACITY, "nodeset", "web05", "web06"),
        tool("the other subsystem of a host falls below its floor", "capacity.yaml", CAPACITY, "nodeset", "web05", "web[01-02]", FLOOR),
        tool("two that must not go together", "capacity.yaml", CAPACITY, "nodeset", "web03", "web[03-04]", WHOLE),
        tool("one of them, and another", "capacity.yaml", CAPACITY, "nodeset", "web03", "web[04-05]"),
        tool("both of a redundant pair", "capacity.yaml", CAPACITY.replace("min_in_service: 9", "min_in_service: 8"), "nodeset", "cart1", "cart[1-2]", WHOLE),
        tool("three at a time where two may go", "capacity.yaml", CAPACITY, "nodeset", "web[05-06]", "web[05-07]", STEP));
  }

  private static List<Story> sums() {
    var one = Map.of("hosts.ini", SHOP, "a.yml", book("billing[0:2]", "ansible.builtin.service: {name: shop, state: stopped}"));
    var other = new LinkedHashMap<>(one);
    other.put("b.yml", book("billing[3:5]", "ansible.builtin.service: {name: shop, state: stopped}"));
    var same = new LinkedHashMap<>(one);
    same.put("b.yml", book("billing[1:3]", "ansible.builtin.service: {name: shop, state: stopped}"));
    return List.of(tool("steps that take too much together", "hosts.ini", SHOP, "nodeset", "bill[01-03]", "bill[01-03];bill[05-07]", SUM),
        tool("steps that take the same hosts", "hosts.ini", SHOP, "nodeset", "bill[01-03]", "bill[01-03];bill[02-04]"),
        new Story("two texts of one change", Map.of("hosts.ini", SHOP), other, List.of(SUM)),
        new Story("two texts with the same hosts", Map.of("hosts.ini", SHOP), same, List.of()));
  }
}
