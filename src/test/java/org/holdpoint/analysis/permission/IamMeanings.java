package org.holdpoint.analysis.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.EscalationWay;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.GrantReach;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.language.iam.AwsPolicies;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// Figures of single policies of others: what a list expects to be said of them, and how many actions their patterns mean.
final class IamMeanings {

  /// What flaws mean that others have another word for.
  private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("malformed", "MALFORMED"), Map.entry("duplicate-sid", "DUPLICATE_SID"), Map.entry("invalid-sid", "INVALID_SID"),
      Map.entry("unknown-action", "UNKNOWN_ACTION"), Map.entry("pattern-of-nothing", "UNKNOWN_ACTION"), Map.entry("unknown-service", "UNKNOWN_PREFIX"), Map.entry("unknown-operator", "UNKNOWN_OPERATOR"),
      Map.entry("unknown-key", "UNKNOWN_CONDITION_FOR_ACTION"), Map.entry("key-without-service", "UNKNOWN_CONDITION_FOR_ACTION"), Map.entry("type-mismatch", "MISMATCHED_TYPE"),
      Map.entry("value-mismatch", "MISMATCHED_TYPE"), Map.entry("type-usable", "MISMATCHED_TYPE_BUT_USABLE"), Map.entry("malformed-arn", "INVALID_ARN"), Map.entry("template-function", "INVALID_ARN"), Map.entry("unknown-partition", "INVALID_ARN"),
      Map.entry("resource-mismatch", "RESOURCE_MISMATCH"), Map.entry("no-version", "NO_VERSION"), Map.entry("invalid-version", "INVALID_VERSION"), Map.entry("old-version", "OLD_VERSION"),
      Map.entry("not-principal-allowed", "NOTPRINCIPAL_WITH_ALLOW"), Map.entry("not-resource-allowed", "NOTRESOURCE_WITH_ALLOW"), Map.entry("all-of-none", "SINGLE_VALUE_CONDITION_TOO_PERMISSIVE"),
      Map.entry("mfa-not-there", "BAD_PATTERN_FOR_MFA"), Map.entry("unknown-principal", "UNKNOWN_PRINCIPAL"), Map.entry("unknown-federation", "UNKNOWN_FEDERATION_SOURCE"));
  /// What the other program says of no policy unless its configuration asks for it: the same policy stands in the list with and without.
  private static final Set<String> OPTIONAL = Set.of("CREDENTIALS_EXPOSURE", "PERMISSIONS_MANAGEMENT_ACTIONS", "PRIVILEGE_ESCALATION", "NOTPRINCIPAL_WITH_ALLOW", "RESOURCE_POLICY_PRIVILEGE_ESCALATION");

  /// What it says only of the names that its configuration lists, which the policy does not have: the same policies stand in the list with and without.
  private static final String CONFIGURED = "SENSITIVE_ACCESS";

  private IamMeanings() {}

  static void print(Path folder) throws IOException {
    expected(folder);
    managed(folder);
  }

  private static void expected(Path folder) throws IOException {
    var found = 0;
    var wanted = 0;
    var right = 0;
    var configured = 0;
    var rows = Files.readAllLines(folder.resolve("index_dev.tsv")).stream().skip(1).map(line -> line.split("\t", -1)).filter(row -> row[1].equals("parliament")).toList();
    for (var row : rows) {
      var meanings = meanings(folder.resolve(row[0]));
      var expected = Arrays.stream(row[3].split("\\|")).filter(word -> !word.isEmpty() && !word.equals("clean") && !word.startsWith("absent:")).collect(Collectors.toCollection(TreeSet::new));
      configured += expected.remove(CONFIGURED) ? 1 : 0;
      var missing = new TreeSet<>(expected);
      missing.removeAll(meanings);
      if (missing.contains("INVALID_ARN") && meanings.contains("MALFORMED") || missing.contains("MALFORMED_JSON") && meanings.contains("UNREAD")) {
        missing.removeAll(Set.of("INVALID_ARN", "MALFORMED_JSON"));
      }
      var wrong = new TreeSet<>(meanings);
      wrong.removeAll(expected);
      wrong.removeAll(OPTIONAL);
      // The same in other words.
      if (expected.contains("INVALID_ARN") || expected.contains("MALFORMED_JSON")) {
        wrong.removeAll(Set.of("MALFORMED", "UNREAD"));
      }
      wanted += expected.size();
      found += expected.size() - missing.size();
      right += missing.isEmpty() && wrong.isEmpty() ? 1 : 0;
      if (!missing.isEmpty() || !wrong.isEmpty()) {
        System.out.println(row[0] + ": not said " + missing + ", said beside " + wrong);
      }
    }
    System.out.printf(Locale.ROOT, "%d of %d expected meanings found, %d of %d policies as expected; left out are %d that speak of names given beside the policy%n", found, wanted, right, rows.size(), configured);
  }

  private static Set<String> meanings(Path file) throws IOException {
    var meanings = new TreeSet<String>();
    var read = facts(file);
    if (read.isEmpty()) {
      return Set.of("UNREAD");
    }
    var facts = Stream.of(read.get(), Flaws.of(read.get()), Reaches.of(List.of(), read.get()), Escalations.of(List.of(), read.get())).flatMap(List::stream).toList();
    for (var fact : facts) {
      if (fact instanceof PolicyFlaw flaw && WORDS.containsKey(flaw.flaw())) {
        meanings.add(WORDS.get(flaw.flaw()));
      }
      if (fact instanceof GrantReach reach && reach.effect().equals("allow")) {
        Stream.of(reach.everywhere() ? "RESOURCE_STAR" : "", reach.risks().contains("credentials") ? "CREDENTIALS_EXPOSURE" : "", reach.level().equals("permissions") ? "PERMISSIONS_MANAGEMENT_ACTIONS" : "")
            .filter(word -> !word.isEmpty()).forEach(meanings::add);
      }
      if (fact instanceof EscalationWay way) {
        way.ways().forEach(name -> meanings.add(name.startsWith("ResourcePolicy") ? "RESOURCE_POLICY_PRIVILEGE_ESCALATION" : "PRIVILEGE_ESCALATION"));
      }
    }
    return meanings;
  }

  private static Optional<List<Fact>> facts(Path file) throws IOException {
    try {
      return AwsPolicies.language().read(SourceReader.read(Files.readAllBytes(file), file.toString(), "p.json", Side.HEAD), Map.of()).map(declared -> declared.facts());
    } catch (UnreadableException wrong) {
      return Optional.empty();
    }
  }

  private static void managed(Path folder) throws IOException {
    var read = 0;
    var absent = 0;
    var equal = 0;
    var flaws = new TreeMap<String, Integer>();
    var samples = new TreeMap<String, List<String>>();
    var differing = new ArrayList<String>();
    var times = new ArrayList<Double>();
    var rows = Files.readAllLines(folder.resolve("index_managed_policies.tsv")).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    for (var row : rows) {
      var start = System.nanoTime();
      var file = folder.resolve("aws-managed-policies").resolve(row[0] + ".json");
      var facts = Files.exists(file) ? facts(file) : Optional.<List<Fact>>empty();
      if (!Files.exists(file)) {
        absent++;
        continue;
      }
      if (facts.isEmpty()) {
        differing.add(row[0] + ": not read");
        continue;
      }
      read++;
      var wrong = Stream.concat(facts.get().stream(), Flaws.of(facts.get()).stream()).filter(PolicyFlaw.class::isInstance).map(PolicyFlaw.class::cast).toList();
      Escalations.of(List.of(), facts.get());
      times.add((System.nanoTime() - start) / 1e6);
      wrong.forEach(flaw -> {
        flaws.merge(flaw.flaw() + (flaw.refused() ? " (refused)" : ""), 1, Integer::sum);
        samples.computeIfAbsent(flaw.flaw(), _ -> new ArrayList<>()).add(row[0] + " " + flaw.text());
      });
      var count = allowed(facts.get());
      if (count == Integer.parseInt(row[7])) {
        equal++;
      } else {
        differing.add(row[0] + ": " + count + ", by the list " + row[7]);
      }
    }
    Collections.sort(times);
    System.out.printf(Locale.ROOT, "%d of %d managed policies read, %d are not in the folder, %d with the listed number of actions; 99th percentile %.2f ms%n", read, rows.size(), absent, equal, times.get(times.size() * 99 / 100));
    flaws.forEach((flaw, count) -> System.out.println("  " + flaw + ": " + count + ", " + samples.get(flaw.replace(" (refused)", "")).stream().limit(3).toList()));
    differing.forEach(line -> System.out.println("  " + line));
  }

  /// Actions that Allow statements name and no Deny without a condition takes away.
  private static int allowed(List<Fact> facts) {
    var grants = facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).toList();
    var strangers = new Statement.Strangers(grants.stream());
    var allowed = new BitSet();
    grants.stream().filter(grant -> grant.effect().equals("allow")).forEach(grant -> allowed.or(Statement.of(grant, strangers, new Variables()).actions()));
    grants.stream().filter(grant -> grant.effect().equals("deny")).forEach(grant -> allowed.andNot(Statement.of(grant, strangers, new Variables()).actions()));
    return allowed.cardinality();
  }
}
