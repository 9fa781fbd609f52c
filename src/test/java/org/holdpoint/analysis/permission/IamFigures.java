package org.holdpoint.analysis.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.language.iam.AwsPolicies;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// Figures of policies of others: versions of the same policy, what their difference allows by a list of actions, and how long that takes.
final class IamFigures {

  private IamFigures() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    IamMeanings.print(folder);
    var pairs = pairs(folder);
    for (var round = 0; round < 2; round++) {
      var agree = 0;
      var times = new ArrayList<Double>();
      var differing = new ArrayList<String>();
      for (var row : pairs) {
        var before = grants(folder.resolve(row[0]).resolve("old.json"));
        var after = grants(folder.resolve(row[0]).resolve("new.json"));
        var start = System.nanoTime();
        var outcomes = Permissions.outcomes(before, after);
        times.add((System.nanoTime() - start) / 1e6);
        var expected = row.length > 4 && !row[4].isEmpty() ? new TreeSet<>(Arrays.stream(row[4].split(",")).map(name -> name.toLowerCase(Locale.ROOT)).toList()) : new TreeSet<String>();
        var allowedBefore = mentioned(before, after);
        var found = outcomes.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !allowedBefore.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        // A long list is cut off in the index, in the middle of a name; its count is not.
        if (found.equals(expected) || found.size() == Integer.parseInt(row[2]) && row[4].length() >= 1500 && found.containsAll(expected.stream().filter(name -> !row[4].toLowerCase(Locale.ROOT).endsWith(name)).toList())) {
          agree++;
        } else {
          var missing = new TreeSet<>(expected);
          missing.removeAll(found);
          var surplus = new TreeSet<>(found);
          surplus.removeAll(expected);
          differing.add(row[0] + " " + row[1] + ": not found " + missing.stream().limit(4).toList() + " of " + missing.size() + ", not expected " + surplus.stream().limit(4).toList() + " of " + surplus.size());
        }
      }
      Collections.sort(times);
      System.out.printf(Locale.ROOT, "%d of %d pairs agree; median %.2f ms, 99th percentile %.2f ms, all %.0f ms%n", agree, pairs.size(), times.get(times.size() / 2), times.get(times.size() * 99 / 100),
          times.stream().mapToDouble(Double::doubleValue).sum());
      if (round == 1) {
        differing.forEach(System.out::println);
      }
    }
  }

  /// Actions that an Allow statement named before.
  private static TreeSet<String> mentioned(List<Grant> before, List<Grant> after) {
    var strangers = new Statement.Strangers(java.util.stream.Stream.concat(before.stream(), after.stream()));
    var names = new TreeSet<String>();
    before.stream().filter(grant -> grant.effect().equals("allow")).map(grant -> Statement.of(grant, strangers, new Variables()))
        .forEach(one -> one.actions().stream().forEach(action -> names.add(strangers.name(action).toLowerCase(Locale.ROOT))));
    return names;
  }

  private static List<String[]> pairs(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("index_diff_dev.tsv")).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  static List<Grant> grants(Path file) throws IOException {
    var source = SourceReader.read(Files.readAllBytes(file), file.toString(), "p.json", Side.HEAD);
    return AwsPolicies.language().read(source, Map.of()).orElseThrow(() -> new IllegalStateException(file + " has no policy")).facts().stream().filter(Grant.class::isInstance).map(Grant.class::cast).toList();
  }
}
