package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Policies that AWS keeps and that are attached by their name: in commands, templates and Terraform. Only those that give everything, or all of who may do what. Source: AWS Managed Policy Reference
/// Guide, AdministratorAccess, PowerUserAccess, IAMFullAccess.
final class ManagedPolicies {

  /// What stands in the names of all of them.
  static final String OWNER = ":iam::aws:policy/";
  private static final Pattern ATTACHED = Pattern.compile("(?:arn:[\\w${}.:-]{0,80})?:iam::aws:policy/(AdministratorAccess|IAMFullAccess|PowerUserAccess)(?![\\w-])");
  /// Functions of SAM have them by their names alone (AWS SAM, AWS::Serverless::Function, Policies).
  private static final Pattern NAMED = Pattern.compile("^\\s*(?:-\\s*|[\"']?Policies[\"']?\\s*:\\s*\\[?\\s*)[\"']?(AdministratorAccess|IAMFullAccess|PowerUserAccess)[\"']?(?=\\s*(?:[,\\]#]|$))");
  static final String SERVERLESS = "AWS::Serverless::";
  private static final Map<String, List<String>> ACTIONS = Map.of("AdministratorAccess", List.of("*"), "IAMFullAccess", List.of("iam:*"), "PowerUserAccess", List.of("iam:*", "organizations:*", "account:*"));
  private static final Pattern PROGRAM = Pattern.compile("(?i).*\\.(sh|bash|zsh|tf|json|ya?ml|template|py|ts|js|go)");
  /// What takes one off again, or only looks at it.
  private static final Pattern TAKEN = Pattern.compile("(?i)\\b(detach|delete|remove|list|get)[-_\\w]*polic");
  private static final Pattern GIVEN = Pattern.compile("\\baws\\s+iam\\s+attach-");
  private static final Pattern REMARK = Pattern.compile("\\s*(#|//).*");

  private ManagedPolicies() {}

  static List<Fact> in(SourceFile file, Subject subject) {
    var facts = new ArrayList<Fact>();
    var program = PROGRAM.matcher(file.name()).matches();
    var serverless = file.lines().stream().anyMatch(line -> line.text().contains(SERVERLESS));
    for (var line : file.lines()) {
      var found = (line.text().contains(OWNER) ? ATTACHED : NAMED).matcher(line.text());
      while ((serverless || line.text().contains(OWNER)) && !REMARK.matcher(line.text()).matches() && said(file, line, program) && found.find()) {
        var name = found.group(1);
        var start = line.text().contains(OWNER) ? found.start() : found.start(1);
        var column = line.text().codePointCount(0, start) + 1;
        var at = new Span(file.path(), file.side(), line.number(), column, line.number(), column + found.end() - start);
        var actions = ACTIONS.get(name).stream().map(action -> new Word(action, at)).toList();
        var nth = facts.stream().filter(fact -> fact.key().path().getFirst().equals(name)).count();
        facts.add(new Grant(new Key(subject, "grant", List.of(name, "" + nth)), at, at, "aws", name, "identity", "", "allow", List.of(), false, actions, name.equals("PowerUserAccess"),
            List.of(new Word("*", at)), false, List.of()));
      }
    }
    return facts;
  }

  /// Whether it is given there: not in a command that takes it off, and in prose only by one that gives it.
  private static boolean said(SourceFile file, SourceLine line, boolean program) {
    var command = new StringBuilder(line.text());
    for (var before = line.number() - 1; before > 0 && file.text(before).endsWith("\\"); before--) {
      command.insert(0, file.text(before));
    }
    return !TAKEN.matcher(command).find() && (program || GIVEN.matcher(command).find());
  }
}
