package org.holdpoint.analysis.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated selectors against the programs themselves, where Ansible and ClusterShell are installed for `python3`. Skipped, with a line that says so, where they are not.
final class RealProgramsTest {

  private static final String INVENTORY = """
      bastion
      [web]
      web[1:6]
      [db]
      db3
      db1
      db2
      [web_old]
      old1
      old2
      [canary]
      web6
      db2
      [empty]
      [prod:children]
      web
      db
      [site:children]
      prod
      web_old
      """;
  private static final String ANSIBLE = """
      import sys, logging
      from ansible.parsing.dataloader import DataLoader
      from ansible.inventory.manager import InventoryManager
      from ansible.utils.display import Display
      Display.warning = lambda *a, **k: None
      m = InventoryManager(loader=DataLoader(), sources=[sys.argv[1]])
      for line in open(sys.argv[2]):
          try:
              print(' '.join(sorted(h.name for h in m.get_hosts(line.rstrip('\\n')))))
          except Exception as e:
              # The command line lists nobody where a number of a slice is too large.
              print('')
      """;
  private static final String NODESET = """
      import sys
      from ClusterShell.NodeSet import NodeSet
      from ClusterShell.NodeUtils import GroupResolver, GroupSource
      known = 'node[1-20],rack[1-3]n[08-12]'
      groups = {'all': known, 'gpu': 'node[1-4]', 'web': 'node[5-12]', 'racks': 'rack[1-3]n[08-12]'}
      r = GroupResolver(default_source=GroupSource('default', groups=groups, allgroups=known))
      for line in open(sys.argv[1]):
          try:
              print(' '.join(sorted(NodeSet(line.rstrip('\\n'), resolver=r))))
          except Exception as e:
              print('?')
      """;
  private static final int MANY = 400;

  @TempDir
  Path folder;

  @Test
  void generated_patterns_select_what_ansible_does() throws Exception {
    var patterns = patterns(new Random(20261127), List.of("all", "web", "db", "prod", "site", "canary", "empty", "web1", "db2", "bastion", "nosuch", "web*", "*1", "?eb?", "[wd]*", "~web[1-3]", "~d", "ungrouped", "old?", "*"),
        List.of("", "", "", "", "[0]", "[1:2]", "[-1]", "[2:]", "[0-1]", "[7]", "[2:0]"), List.of("", "", "", "&", "!"), List.of(":", ":", ",", " ", ", "));
    var census = Picked.census("hosts.ini", INVENTORY);
    compare(run("ansible", ANSIBLE, Files.writeString(folder.resolve("hosts.ini"), INVENTORY).toString(), file(patterns)), patterns, census, "ansible");
  }

  @Test
  void generated_node_sets_hold_what_cluster_shell_says() throws Exception {
    var random = new Random(20261127);
    var patterns = IntStream.range(0, MANY).mapToObj(_ -> IntStream.range(0, 1 + random.nextInt(4)).mapToObj(at -> (at == 0 ? "" : List.of(",", "!", "&", "^").get(random.nextInt(4))) + operand(random))
        .collect(Collectors.joining())).toList();
    var nodes = new ArrayList<String>();
    IntStream.rangeClosed(1, 20).forEach(node -> nodes.add("node" + node + "," + (node <= 4 ? "gpu" : node >= 5 && node <= 12 ? "web" : "rest")));
    IntStream.rangeClosed(1, 3).forEach(rack -> IntStream.rangeClosed(8, 12).forEach(node -> nodes.add("rack%dn%02d,racks".formatted(rack, node))));
    compare(run("ClusterShell", NODESET, file(patterns)), patterns, Picked.census("nodes.csv", "host,group\n" + String.join("\n", nodes) + "\n"), "nodeset");
  }

  /// All of it is among the known nodes, so that nothing is lost where only those are counted.
  private static String operand(Random random) {
    var from = 1 + random.nextInt(20);
    var to = from + random.nextInt(21 - from);
    return switch (random.nextInt(8)) {
      case 0 -> "node" + from;
      case 1, 2 -> "node[" + from + "-" + to + "]";
      case 3 -> "node[" + from + "-" + to + "/" + (1 + random.nextInt(3)) + "]";
      case 4 -> "rack[1-" + (1 + random.nextInt(3)) + "]n[08-" + List.of("08", "10", "12").get(random.nextInt(3)) + "]";
      case 5 -> List.of("@gpu", "@web", "@racks", "@all", "@nosuch", "@*").get(random.nextInt(6));
      case 6 -> List.of("node*", "*", "node?", "rack*", "rack?n1*").get(random.nextInt(5));
      default -> "node[" + from + "," + to + "]";
    };
  }

  private static List<String> patterns(Random random, List<String> atoms, List<String> slices, List<String> signs, List<String> separators) {
    return IntStream.range(0, MANY).mapToObj(_ -> {
      var separator = separators.get(random.nextInt(separators.size()));
      return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> signs.get(random.nextInt(signs.size())) + atoms.get(random.nextInt(atoms.size())) + slices.get(random.nextInt(slices.size())))
          .collect(Collectors.joining(separator));
    }).toList();
  }

  private String file(List<String> lines) throws IOException {
    return Files.writeString(folder.resolve("selectors.txt"), String.join("\n", lines) + "\n").toString();
  }

  private List<String> run(String program, String script, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("/usr/bin/python3", Files.writeString(folder.resolve("ask.py"), script).toString()));
    command.addAll(List.of(arguments));
    var output = folder.resolve("output.txt").toFile();
    Optional<Process> process = Optional.empty();
    try {
      process = Optional.of(new ProcessBuilder(command).redirectOutput(output).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    } catch (IOException absent) {
      // Said below.
    }
    if (process.isEmpty() || !process.get().waitFor(60, TimeUnit.SECONDS) || process.get().exitValue() != 0) {
      System.err.println("SKIPPED: " + program + " is not installed for python3");
      assumeTrue(false, program + " is absent");
    }
    return Files.readAllLines(output.toPath(), StandardCharsets.UTF_8);
  }

  private static void compare(List<String> answers, List<String> selectors, Census census, String syntax) {
    assertEquals(selectors.size(), answers.size());
    var wrong = IntStream.range(0, answers.size()).mapToObj(at -> {
      var ours = Selectors.of(census, syntax, selectors.get(at), _ -> Optional.empty());
      var said = ours instanceof Selection.Unknown ? "?" : String.join(" ", new TreeSet<>(Picked.names(census, ours)));
      return said.equals(answers.get(at)) ? "" : selectors.get(at) + "\n  ours    " + said + "\n  theirs  " + answers.get(at);
    }).filter(line -> !line.isEmpty()).toList();
    assertEquals(List.of(), wrong);
  }
}
