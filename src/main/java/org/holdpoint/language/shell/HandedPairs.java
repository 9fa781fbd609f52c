package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Names and values of somebody's own that a call hands on to what a program puts in place: `helm upgrade shop ./chart --set replicaCount=6`. (Helm, "Using Helm": `--set`; Terraform CLI, "Input Variables on the Command Line": `-var`;
/// ansible-playbook, `--extra-vars`; Argo CD, `argocd app set`: `--parameter`, `--helm-set`; AWS CLI, "Shorthand syntax"; Apache Kafka documentation, "Basic Kafka Operations": `--config`, `--add-config`, `--replication-factor`.)
final class HandedPairs {

  private static final Set<String> TOPICS = Set.of("--config", "--add-config");
  private static final Map<String, Set<String>> PROGRAMS = Map.ofEntries(Map.entry("helm", Set.of("--set", "--set-string")), Map.entry("terraform", Set.of("-var", "--var")), Map.entry("tofu", Set.of("-var", "--var")),
      Map.entry("ansible-playbook", Set.of("-e", "--extra-vars")), Map.entry("argocd", Set.of("-p", "--parameter", "--helm-set", "--helm-set-string")), Map.entry("aws", Set.of("--operation-preferences", "--deployment-configuration")),
      Map.entry("kafka-topics", TOPICS), Map.entry("kafka-topics.sh", TOPICS), Map.entry("kafka-configs", TOPICS), Map.entry("kafka-configs.sh", TOPICS));
  /// Options that are a setting themselves.
  private static final Map<String, Set<String>> SETTINGS = Map.of("kafka-topics", Set.of("--replication-factor"), "kafka-topics.sh", Set.of("--replication-factor"));
  private static final Pattern PAIR = Pattern.compile("([A-Za-z_][\\w.\\[\\]-]{0,80})=([^{}\\[\\]]*)", Pattern.DOTALL);
  /// What several of them are parted by: Helm takes commas, unless they are escaped, AWS commas, Ansible blanks.
  private static final Map<String, Pattern> BETWEEN = Map.of("helm", Pattern.compile("(?<!\\\\),"), "aws", Pattern.compile(","), "kafka-configs", Pattern.compile(","), "kafka-configs.sh", Pattern.compile(","), "ansible-playbook", Pattern.compile("\\s+"));
  /// Short options that say what a call is about.
  private static final Set<String> TELLING = Set.of("-n", "-l", "-chdir", "--limit", "--inventory", "--kube-context", "--stack-set-name", "--cluster", "--service", "--topic", "--entity-name");

  /// Options that take no word behind them.
  private static final Set<String> FLAGS = Set.of("--install", "-i", "--atomic", "--wait", "--wait-for-jobs", "--force", "--debug", "--create-namespace", "--cleanup-on-fail", "--reuse-values", "--reset-values", "--auto-approve", "-auto-approve", "--check", "-C", "--diff", "-D", "-b", "--become");
  private static final int MOST_WORDS = 3;
  /// Programs that set what follows two words: `redis-cli CONFIG SET maxmemory-policy noeviction` (Redis documentation, "CONFIG SET").
  private static final Set<String> SETTING = Set.of("redis-cli", "valkey-cli");

  private HandedPairs() {}

  static boolean takes(String program) {
    return PROGRAMS.containsKey(program) || SETTING.contains(program);
  }

  /// In the order of the call; of a name that is said twice, the last.
  static List<Entry> of(String program, List<Argument> words) {
    if (SETTING.contains(program)) {
      return set(words);
    }
    var found = new ArrayList<Entry>();
    for (var at = 0; at < words.size(); at++) {
      var written = known(words.get(at));
      var option = written.startsWith("-") ? written.replaceFirst("=.*", "") : "";
      if (PROGRAMS.get(program).contains(option)) {
        var beside = written.length() == option.length();
        at += beside ? 1 : 0;
        var value = !beside ? written.substring(option.length() + 1) : at < words.size() ? known(words.get(at)) : "";
        pairs(program, value, words.get(Math.min(at, words.size() - 1))).forEach(pair -> {
          found.removeIf(other -> other.key().text().equals(pair.key().text()));
          found.add(pair);
        });
      } else if (SETTINGS.getOrDefault(program, Set.of()).contains(option) && written.length() == option.length() && at + 1 < words.size() && !known(words.get(at + 1)).isEmpty()) {
        found.add(new Entry(new Scalar(option.substring(2), true, words.get(at).at()), new Scalar(known(words.get(at + 1)), true, words.get(at + 1).at())));
      }
    }
    return found;
  }

  private static List<Entry> set(List<Argument> words) {
    var found = new ArrayList<Entry>();
    for (var at = 0; at + 3 < words.size(); at++) {
      if (known(words.get(at)).equalsIgnoreCase("config") && known(words.get(at + 1)).equalsIgnoreCase("set")) {
        for (var pair = at + 2; pair + 1 < words.size() && !known(words.get(pair)).isEmpty(); pair += 2) {
          found.add(new Entry(new Scalar(known(words.get(pair)), true, words.get(pair).at()), new Scalar(known(words.get(pair + 1)), true, words.get(pair + 1).at())));
        }
      }
    }
    return found;
  }

  /// What says which call it is: the words before its first option, and what follows the options that tell.
  static Stream<String> name(List<Argument> words) {
    var plain = IntStream.range(0, words.size()).filter(at -> at == 0 || !takesNext(known(words.get(at - 1)))).mapToObj(at -> known(words.get(at))).filter(word -> !word.isEmpty() && !word.startsWith("-")).limit(MOST_WORDS);
    var telling = Stream.iterate(0, at -> at + 1 < words.size(), at -> at + 1).filter(at -> TELLING.contains(known(words.get(at)))).map(at -> known(words.get(at + 1)));
    return Stream.concat(plain, telling);
  }

  private static boolean takesNext(String word) {
    return word.startsWith("-") && !word.contains("=") && !FLAGS.contains(word);
  }

  private static Stream<Entry> pairs(String program, String text, Argument word) {
    return (BETWEEN.containsKey(program) ? Arrays.stream(BETWEEN.get(program).split(text)) : Stream.of(text)).map(PAIR::matcher).filter(pair -> pair.matches() && !pair.group(2).isBlank())
        .map(pair -> new Entry(new Scalar(pair.group(1), true, word.at()), new Scalar(pair.group(2), true, word.at())));
  }

  private static String known(Argument word) {
    return word.values().size() == 1 ? word.values().getFirst() : "";
  }
}
