package org.holdpoint.language.sros;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Match;

/// Says which rows of the facts file the table does not take: `factsFile [seed contexts]`; with a seed it prints that many contexts as a sample.
public final class FactsCoverage {
  private FactsCoverage() {}

  public static void main(String... arguments) throws IOException {
    var facts = Files.readAllLines(Path.of(arguments[0]));
    var fullNames = ContextTableMaker.fullNames(facts);
    var byContext = new TreeMap<String, List<String>>();
    for (String line : facts) {
      String name = line.substring(0, line.indexOf('\t'));
      if (fullNames.containsKey(name)) {
        byContext.computeIfAbsent(fullNames.get(name), _ -> new ArrayList<>()).add(line.substring(line.indexOf('\t') + 1));
      }
    }
    if (arguments.length == 3) sample(byContext, new Random(Long.parseLong(arguments[1])), Integer.parseInt(arguments[2]));
    else check(byContext);
  }

  private static void check(TreeMap<String, List<String>> byContext) {
    int rows = 0;
    int wrong = 0;
    for (var entry : byContext.entrySet()) {
      var context = TableOfSros.TABLE.context(entry.getKey()).orElseThrow(() -> new IllegalStateException("no context " + entry.getKey()));
      for (String row : entry.getValue()) {
        rows++;
        if (takes(context, row)) continue;
        wrong++;
        System.out.println(entry.getKey() + ": " + row);
      }
    }
    System.out.printf("%d rows, %d not taken%n", rows, wrong);
  }

  static boolean takes(Context context, String row) {
    return Rows.forms(row).stream().flatMap(form -> Examples.of(form).stream())
        .noneMatch(words -> TableOfSros.TABLE.match(context, words) instanceof Match.None);
  }

  private static void sample(TreeMap<String, List<String>> byContext, Random random, int contexts) {
    var names = new ArrayList<>(byContext.keySet());
    for (int i = 0; i < contexts; i++) {
      String name = names.remove(random.nextInt(names.size()));
      byContext.get(name).forEach(row -> System.out.println(name + "\t" + row));
    }
  }
}
