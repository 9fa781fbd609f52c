package org.holdpoint.analysis.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What selectors pick, by the manuals of the programs: the few cases that everything else hangs on, their algebra against sets of names, and their speed.
final class SelectorsTest {

  private static final Map<String, Set<String>> GROUPS = Map.of("web", Set.of("web1", "web2", "web3"), "db", Set.of("db1", "db2"), "odd", Set.of("web1", "web3", "db1"), "none", Set.of());
  private static final Set<String> ALL = Set.of("web1", "web2", "web3", "db1", "db2", "old");
  private static final Census SMALL = Picked.census("hosts.ini", """
      old
      [web]
      web[1:3]
      [db]
      db[1:2]
      [odd]
      web1
      web3
      db1
      [none]
      """);
  private static final long SECOND = 1_000_000_000L;

  @Test
  void an_exclusion_that_fits_nothing_is_said() {
    var picked = Picked.hosts(SMALL, "ansible", "web:!ood");
    assertEquals(3, picked.hosts().cardinality());
    assertEquals(List.of("!ood"), picked.dangling());
    assertEquals(List.of("!@ood"), Picked.hosts(SMALL, "nodeset", "@web!@ood").dangling());
    assertEquals(List.of("env!=prd"), Picked.hosts(Picked.census("n.csv", "host,zone,env\na,x,prod\n"), "labels", "env!=prd").dangling());
  }

  @Test
  void compound_targets_of_salt_are_globs_lists_and_expressions_of_names() {
    assertEquals(List.of("web1", "web3"), Picked.names(SMALL, "compound", "web* and not web2"));
    assertEquals(List.of("db1", "web1", "web2"), Picked.names(SMALL, "compound", "L@web1,web2 or E@db[1]").stream().sorted().toList());
    assertEquals(List.of("web3"), Picked.names(SMALL, "compound", "( web* or db* ) and not ( L@web1,web2 or db? )"));
    assertEquals(List.of("ood*"), Picked.hosts(SMALL, "compound", "web* and not ood*").dangling());
    assertEquals(List.of("web1", "web2", "web3"), Picked.names(SMALL, "begins", "w"));
    for (var unknown : List.of("G@os:Debian", "web* or N@all", "( web*", "web* and", "", "web* web1", "( ".repeat(100_000) + "a")) {
      assertTrue(Selectors.of(SMALL, "compound", unknown, _ -> Optional.empty()) instanceof Selection.Unknown, unknown);
    }
  }

  @Test
  void a_comma_makes_colons_part_of_names() {
    assertEquals(List.of("web2"), Picked.names(SMALL, "ansible", "all:!web1,web2"));
    assertEquals(List.of("web:!odd"), Picked.hosts(SMALL, "ansible", "db,web:!odd").unmatched());
  }

  @Test
  void a_limit_of_nothing_is_everything() {
    for (var limit : List.of(",", ":", "", " ")) {
      assertEquals(6, Picked.names(SMALL, "ansible", limit).size(), limit);
    }
  }

  @Test
  void a_file_of_hosts_has_one_term_a_line() {
    var picked = Selectors.of(SMALL, "ansible", "@retry", _ -> Optional.of(List.of("web1", "web:!web2")));
    assertEquals(List.of("web1"), Picked.names(SMALL, picked));
    assertTrue(Selectors.of(SMALL, "ansible", "@retry", _ -> Optional.empty()) instanceof Selection.Unknown);
  }

  @Test
  void what_a_node_set_cannot_mean_is_unknown() {
    for (var wrong : List.of("node[5-1]", "node[1-", "!node1", "node1,,node2", "node1!", "node[a]", "node[1-10/0]")) {
      assertTrue(Selectors.of(SMALL, "nodeset", wrong, _ -> Optional.empty()) instanceof Selection.Unknown, wrong);
    }
  }

  @Test
  void labels_that_are_not_there_are_unequal_to_everything() {
    var census = Picked.census("n.csv", "host,zone,env\na,x,prod\nb,x,test\nc,x,\n");
    assertEquals(List.of("b", "c"), Picked.names(census, "labels", "env!=prod"));
    assertEquals(List.of("c"), Picked.names(census, "labels", "!env"));
    assertEquals(List.of("a", "b"), Picked.names(census, "labels", "env"));
    assertEquals(List.of("b", "c"), Picked.names(census, "labels", "env notin (prod,stage)"));
    assertEquals(List.of("a", "b", "c"), Picked.names(census, "labels", ""));
    assertEquals(List.of("b"), Picked.names(census, "fields", "metadata.name=b"));
    assertEquals(List.of("? the inventory says nothing of status.phase"), Picked.names(census, "fields", "status.phase=Running"));
  }

  @Test
  void an_expression_that_never_ends_is_given_up() {
    var census = Picked.census("n.csv", "host,zone\n" + "a".repeat(60) + ",x\n");
    assertEquals(List.of("? the expression goes back too often"), Picked.names(census, "regex", "(.*a){12}b"));
  }

  /// Unions, then cuts, then what is taken away, in whatever order they stand.
  @Property(tries = 500)
  void patterns_of_ansible_are_sets(@ForAll("terms") List<String> terms) {
    var expected = new TreeSet<String>();
    var regular = terms.stream().filter(term -> Character.isLetter(term.charAt(0))).toList();
    (regular.isEmpty() ? List.of("all") : regular).forEach(term -> expected.addAll(members(term)));
    terms.stream().filter(term -> term.startsWith("&")).forEach(term -> expected.retainAll(members(term.substring(1))));
    terms.stream().filter(term -> term.startsWith("!")).forEach(term -> expected.removeAll(members(term.substring(1))));
    assertEquals(expected, new TreeSet<>(Picked.names(SMALL, "ansible", String.join(":", terms))));
    assertEquals(expected, new TreeSet<>(Picked.names(SMALL, "ansible", String.join(",", terms))));
  }

  /// One after the other.
  @Property(tries = 500)
  void node_sets_are_sets_from_left_to_right(@ForAll("operands") List<String> operands, @ForAll("operators") List<Character> operators) {
    var text = new StringBuilder(operands.getFirst());
    var expected = new TreeSet<>(members(operands.getFirst().substring(1)));
    for (var at = 1; at < operands.size(); at++) {
      var operator = operators.get(at % operators.size());
      var these = members(operands.get(at).substring(1));
      text.append(operator).append(operands.get(at));
      switch (operator) {
        case ',' -> expected.addAll(these);
        case '!' -> expected.removeAll(these);
        case '&' -> expected.retainAll(these);
        default -> {
          var both = new TreeSet<>(expected);
          both.retainAll(these);
          expected.addAll(these);
          expected.removeAll(both);
        }
      }
    }
    assertEquals(expected, new TreeSet<>(Picked.names(SMALL, "nodeset", text.toString())));
  }

  /// Whatever is written, the answer is some hosts or that nobody knows.
  @Property(tries = 1000)
  void no_text_breaks_a_selector(@ForAll("texts") String text) {
    for (var syntax : List.of("ansible", "nodeset", "labels", "fields", "aws-filters", "glob", "regex", "list")) {
      switch (Selectors.of(SMALL, syntax, text, _ -> Optional.empty())) {
        case Selection.Hosts hosts -> assertTrue(hosts.hosts().length() <= SMALL.size());
        case Selection.Unknown unknown -> assertTrue(!unknown.because().isEmpty());
      }
    }
  }

  @Provide
  Arbitrary<List<String>> terms() {
    var atoms = Arbitraries.of("web", "db", "odd", "none", "web1", "db2", "old", "all");
    return Arbitraries.of("", "", "&", "!").flatMap(sign -> atoms.map(sign::concat)).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<String>> operands() {
    return Arbitraries.of("@web", "@db", "@odd", "@none", "@all").list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Character>> operators() {
    return Arbitraries.of(',', '!', '&', '^').list().ofSize(5);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abw1230[]{}()*?!&^~:,@-=/\\.+| \n\"'").ofMaxLength(24);
  }

  private static Set<String> members(String name) {
    return name.equals("all") ? ALL : GROUPS.getOrDefault(name, Set.of(name));
  }

  @Test
  void a_hundred_thousand_hosts_take_less_than_a_second() {
    var rows = new StringBuilder("host,groups,zone,role\n");
    IntStream.rangeClosed(1, 100_000).forEach(number -> rows.append("n%06d,%s;g%d,z%d,%s%n".formatted(number, number % 3 == 0 ? "web" : "db", number % 500, number % 5, number % 3 == 0 ? "web" : "db")));
    var census = Picked.census("fleet.csv", rows.toString());
    assertEquals(100_000, census.size());
    var selectors = new ArrayList<>(List.of(List.of("ansible", "web:&g3:!g9"), List.of("ansible", "~n0+[1-5]"), List.of("ansible", "n0*:!*7"), List.of("ansible", "all[10:90000]"), List.of("nodeset", "n[000001-100000/3]!@web"),
        List.of("nodeset", "n*[000001-090000],@g7"), List.of("labels", "role=web,zone!=z3"), List.of("labels", "role in (web,db),!env"), List.of("aws-filters", "Name=tag:role,Values=w*"), List.of("glob", "n0*5"),
        List.of("regex", "n.*[13]$"), List.of("list", IntStream.range(1, 500).mapToObj("n%06d"::formatted).collect(Collectors.joining(","))), List.of("fields", "metadata.name!=n000007")));
    selectors.add(List.of("ansible", IntStream.range(1, 500).mapToObj("n%06d"::formatted).collect(Collectors.joining(","))));
    for (var selector : selectors) {
      var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      var picked = Picked.hosts(census, selector.getFirst(), selector.getLast());
      var taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      assertTrue(taken < SECOND, selector + ": " + taken / 1_000_000 + " ms");
      assertTrue(!((BitSet) picked.hosts().clone()).isEmpty(), selector.toString());
    }
  }
}
