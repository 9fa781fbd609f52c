package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Commands that give rights, as they stand in scripts, runbooks and steps of pipelines → statements. Sources: `gcloud` reference (add-iam-policy-binding, iam roles create and update), `gsutil` reference
/// (iam ch), Azure CLI reference (az role assignment create), Az.Resources reference (New-AzRoleAssignment), `kubectl` reference (create clusterrolebinding, rolebinding, clusterrole, role).
public final class Commands {

  private static final long LARGEST = 4_000_000;
  /// What one of the commands below has in it.
  private static final Pattern NAMED = Pattern.compile("(?i)iam-policy-binding|iam\\s+ch\\s|iam\\s+roles|role\\s+assignment|AzRoleAssignment|(cluster)?role(binding)?\\s|add-permission|acl|attribute|boundary|public-access|policy|block-public");
  private static final Pattern EXPRESSION = Pattern.compile("(?:^|,)expression=(.*?)(?:,(?:title|description)=.*)?$");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<List<String>, Integer> named = new HashMap<>();

  private Commands(SourceFile file) {
    this.subject = new Subject("policy", file.key());
  }

  /// Cheap to ask of every line of every file.
  private static boolean ofTool(String line) {
    return line.indexOf(' ') > 0 && (line.contains("aws ") || line.contains("gcloud ") || line.contains("gsutil ") || line.contains("kubectl ") || line.contains("az ") || line.contains("oc ") || line.contains("AzRoleAssignment"));
  }

  /// What the commands in a text give, and which guards of rights they take off.
  public static List<Fact> in(SourceFile file) {
    if (file.binary() || file.size() > LARGEST || file.lines().stream().noneMatch(line -> ofTool(line.text()) && NAMED.matcher(line.text()).find())) {
      return List.of();
    }
    var commands = new Commands(file);
    CommandLine.in(file).forEach(commands::command);
    return commands.facts;
  }

  private void command(CommandLine line) {
    switch (line.tool().toLowerCase(Locale.ROOT)) {
      case "gcloud" -> google(line);
      case "gsutil" -> bucket(line);
      case "az", "new-azroleassignment" -> azure(line);
      case "kubectl", "oc" -> cluster(line);
      case "aws" -> facts.addAll(AwsCommands.of(line, subject, named));
      default -> { }
    }
  }

  private void google(CommandLine line) {
    var words = line.plain().stream().map(Word::text).toList();
    var place = words.indexOf("add-iam-policy-binding");
    if (place > 0) {
      var role = line.option("--role");
      var resource = line.after("add-iam-policy-binding").map(word -> new Word(String.join(" ", words.subList(1, place)) + " " + word.text(), word.at()));
      var condition = Stream.concat(line.option("--condition").map(Commands::expression).stream().flatMap(List::stream),
          line.option("--condition-from-file").map(word -> new Condition("expression", "as " + word.text() + " says", List.of(), word.at())).stream()).toList();
      line.options("--member").forEach(member -> role.ifPresent(given -> grant(line, given, "gcp", resource.map(Word::text).orElse("project"), "binding", List.of(member), List.of(given), resource.stream().toList(), condition)));
    } else if (line.says("iam", "roles", "create") || line.says("iam", "roles", "update")) {
      var name = line.after("create").or(() -> line.after("update")).map(Word::text).orElse("");
      line.options("--permissions", "--add-permissions").flatMap(Commands::items).forEach(permission -> grant(line, permission, "gcp", name, "role", List.of(), List.of(permission), List.of(), List.of()));
    }
  }

  private static List<Condition> expression(Word word) {
    var found = EXPRESSION.matcher(word.text());
    return found.find() ? GoogleConditions.of(new Word(found.group(1), word.at())) : List.of();
  }

  /// `gsutil iam ch allUsers:objectViewer gs://reports`.
  private void bucket(CommandLine line) {
    var words = line.words().stream().filter(word -> !word.text().startsWith("-")).toList();
    var bucket = words.stream().filter(word -> word.text().startsWith("gs://")).findFirst();
    if (line.words().stream().anyMatch(word -> word.text().equals("ch")) && line.words().stream().noneMatch(word -> word.text().equals("-d")) && bucket.isPresent()) {
      words.stream().filter(word -> word.text().lastIndexOf(':') > 0 && !word.text().startsWith("gs://")).forEach(word -> {
        var cut = word.text().lastIndexOf(':');
        items(new Word(word.text().substring(cut + 1), word.at())).forEach(short_ -> {
          var role = new Word(short_.text().contains("/") ? short_.text() : "roles/storage." + short_.text(), word.at());
          grant(line, role, "gcp", bucket.get().text(), "binding", List.of(new Word(word.text().substring(0, cut), word.at())), List.of(role), List.of(bucket.get()), List.of());
        });
      });
    }
  }

  private void azure(CommandLine line) {
    if (!line.tool().equalsIgnoreCase("New-AzRoleAssignment") && !line.says("role", "assignment", "create")) {
      return;
    }
    var who = line.option("--assignee", "--assignee-object-id", "-SignInName", "-ObjectId", "-ApplicationId", "-ServicePrincipalName");
    var role = line.option("--role", "-RoleDefinitionName", "-RoleDefinitionId");
    var group = line.option("--resource-group", "-g", "-ResourceGroupName").map(word -> new Word("/resourceGroups/" + word.text(), word.at()));
    var scope = line.option("--scope", "--scopes", "-Scope").or(() -> group);
    var condition = line.option("--condition", "-Condition").map(word -> new Condition("expression", word.text(), List.of(), word.at()));
    if (who.isPresent() && role.isPresent()) {
      grant(line, role.get(), "azure", "", "binding", List.of(who.get()), List.of(role.get()), scope.stream().toList(), condition.stream().toList());
    }
  }

  private void cluster(CommandLine line) {
    var kind = Stream.of("clusterrolebinding", "rolebinding", "clusterrole", "role").filter(one -> line.says("create", one)).findFirst();
    var name = kind.flatMap(line::after);
    if (name.isEmpty()) {
      return;
    }
    var whole = kind.get().startsWith("cluster");
    var space = line.option("--namespace", "-n").map(Word::text).orElse("");
    var policy = (whole ? "Cluster" : "") + (kind.get().endsWith("binding") ? "RoleBinding " : "Role ") + (whole || space.isEmpty() ? "" : space + "/") + name.get().text();
    if (kind.get().endsWith("binding")) {
      var role = line.option("--clusterrole").map(word -> new Word("ClusterRole " + word.text(), word.at()))
          .or(() -> line.option("--role").map(word -> new Word("Role " + (space.isEmpty() ? "" : space + "/") + word.text(), word.at())));
      var subjects = Stream.of(line.options("--serviceaccount").map(word -> new Word("ServiceAccount:" + word.text().replace(':', '/'), word.at())), line.options("--user").map(word -> new Word("User:" + word.text(), word.at())),
          line.options("--group").map(word -> new Word("Group:" + word.text(), word.at()))).flatMap(words -> words);
      role.ifPresent(given -> subjects.forEach(subject -> grant(line, subject, "kubernetes", policy, "binding", List.of(subject), List.of(given), List.of(new Word(whole ? "*" : space, name.get().at())), List.of())));
    } else {
      var verbs = line.options("--verb").flatMap(Commands::items).toList();
      var resources = line.options("--resource", "--non-resource-url").flatMap(Commands::items).toList();
      var names = line.options("--resource-name").flatMap(Commands::items).toList();
      if (!verbs.isEmpty() && !resources.isEmpty()) {
        grant(line, verbs.getFirst(), "kubernetes", policy, "role", List.of(), verbs, resources, names.isEmpty() ? List.of() : List.of(new Condition("name", "resourcenames", names.stream().map(Word::text).toList(), names.getFirst().at())));
      }
    }
  }

  /// The parts of a list with commas, each at the place of the list.
  private static Stream<Word> items(Word list) {
    return Stream.of(list.text().split(",")).filter(text -> !text.isBlank()).map(text -> new Word(text.strip(), list.at()));
  }

  private void grant(CommandLine line, Word at, String system, String policy, String sort, List<Word> principals, List<Word> actions, List<Word> resources, List<Condition> conditions) {
    facts.add(grant(line.at(), at, subject, named, system, policy, sort, principals, actions, resources, conditions));
  }

  static Grant grant(Span within, Word at, Subject subject, Map<List<String>, Integer> named, String system, String policy, String sort, List<Word> principals, List<Word> actions, List<Word> resources,
      List<Condition> conditions) {
    var names = Stream.of(Stream.of("command", system, policy, sort), principals.stream().map(Word::text), actions.stream().map(Word::text)).flatMap(all -> all).toList();
    var key = new Key(subject, "grant", Stream.concat(names.stream(), Stream.of("" + named.merge(names, 1, Integer::sum))).toList());
    return new Grant(key, at.at(), within, system, policy.isEmpty() ? "a command" : policy, sort, "", "allow", principals, false, actions, false, resources, false, conditions);
  }
}
