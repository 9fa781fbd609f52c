package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Policies of AWS → statements, and what is wrong with their form.
final class PolicyReader {

  private static final String AWS = "aws";
  private static final Set<String> ELEMENTS = Set.of("Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition");
  private static final Set<String> TOP = Set.of("Version", "Id", "Statement");
  private static final Pattern SID = Pattern.compile("[A-Za-z0-9]*");
  /// Stands for what a template is to fill in: like a policy variable, it is a text of which nothing is known.
  private static final String UNKNOWN = "${unknown}";
  private static final String FILLED = "${";
  /// Functions of templates: CloudFormation User Guide, "Intrinsic function reference".
  private static final Pattern TEMPLATE = Pattern.compile("Ref|Fn::\\w+");
  /// Names of files and folders that say what a policy is for.
  private static final Pattern LIMIT = Pattern.compile("(?i)(^|[^a-z])(scps?|service-control|service_control|boundary|boundaries|permissions?boundary|vpce|vpc-?endpoints?|endpoint-polic(y|ies))([^a-z]|$)");

  private final Subject subject;
  private final String path;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<List<Object>, Integer> named = new HashMap<>();

  PolicyReader(Subject subject, String path) {
    this.subject = subject;
    this.path = path;
  }

  Subject subject() {
    return subject;
  }

  List<Fact> facts() {
    return facts;
  }

  /// A policy; `name` tells it from others of the file.
  void policy(Mapping policy, String name) {
    var statements = policy.at("Statement");
    var within = statements.map(YamlNode::at).orElse(policy.at());
    version(policy, name);
    if (statements.filter(found -> !(found instanceof Sequence list && list.items().isEmpty())).isEmpty()) {
      flaw(name, "malformed", "Statement", policy.at(), within, true);
    }
    policy.entries().stream().filter(entry -> !TOP.contains(entry.key().text())).forEach(entry -> flaw(name, "unknown-element", entry.key().text(), entry.key().at(), policy.at(), true));
    var sids = new HashSet<String>();
    statements.stream().flatMap(PolicyReader::items).forEach(item -> {
      if (item instanceof Mapping statement) {
        statement(statement, name, within, sids);
      } else {
        flaw(name, "malformed", "Statement", item.at(), within, true);
      }
    });
  }

  private void version(Mapping policy, String name) {
    var version = policy.at("Version");
    if (version.isEmpty()) {
      flaw(name, "no-version", "Version", policy.at(), policy.at(), false);
    } else if (!text(version.get()).equals("2012-10-17")) {
      flaw(name, text(version.get()).equals("2008-10-17") ? "old-version" : "invalid-version", text(version.get()), version.get().at(), policy.at(), !text(version.get()).equals("2008-10-17"));
    }
  }

  private void statement(Mapping statement, String name, Span within, Set<String> sids) {
    var sid = statement.at("Sid").map(PolicyReader::text).orElse("");
    var onResource = statement.at("Principal").isPresent() || statement.at("NotPrincipal").isPresent();
    // Spaces are refused in policies of IAM alone (KMS Developer Guide, "Key policy format").
    if (!SID.matcher(sid).matches() && !onResource && !sid.contains(FILLED)) {
      flaw(name, "invalid-sid", sid, statement.at("Sid").orElseThrow().at(), statement.at(), true);
    } else if (!sid.isEmpty() && sids.contains(sid)) {
      flaw(name, "duplicate-sid", sid, statement.at("Sid").orElseThrow().at(), statement.at(), true);
    }
    sids.add(sid);
    statement.entries().stream().filter(entry -> !ELEMENTS.contains(entry.key().text())).forEach(entry -> flaw(name, "unknown-element", entry.key().text(), entry.key().at(), statement.at(), true));
    var effect = statement.at("Effect").map(PolicyReader::text).orElse("");
    both(statement, name, "Action", "NotAction", true);
    both(statement, name, "Principal", "NotPrincipal", false);
    both(statement, name, "Resource", "NotResource", !onResource);
    if (effect.contains(FILLED)) {
      return;
    }
    if (!effect.equals("Allow") && !effect.equals("Deny")) {
      flaw(name, "malformed", statement.at("Effect").isPresent() ? effect : "Effect", statement.at("Effect").map(YamlNode::at).orElse(statement.at()), statement.at(), true);
      return;
    }
    var principals = principals(statement.at("Principal").or(() -> statement.at("NotPrincipal")), name, statement.at());
    var actions = words(statement.at("Action").or(() -> statement.at("NotAction")), name, statement.at());
    var resources = words(statement.at("Resource").or(() -> statement.at("NotResource")), name, statement.at());
    var conditions = conditions(statement.at("Condition"), name, statement.at());
    var trust = !principals.isEmpty() && resources.isEmpty() && !actions.isEmpty() && actions.stream().allMatch(word -> word.text().toLowerCase(Locale.ROOT).startsWith("sts:"));
    // A trust policy is about its own role, and names whom it trusts ("Role trust policy syntax error").
    var takenOn = !principals.isEmpty() && !actions.isEmpty() && actions.stream().allMatch(word -> word.text().toLowerCase(Locale.ROOT).startsWith("sts:assumerole"));
    if (takenOn && effect.equals("Allow")) {
      List.of("Resource", "NotResource", "NotPrincipal").forEach(element -> statement.at(element).ifPresent(found -> flaw(name, "malformed", element, found.at(), statement.at(), true)));
    }
    var sort = LIMIT.matcher(path + " " + name).find() ? "limit" : principals.isEmpty() ? "identity" : trust ? "trust" : "resource";
    var said = List.<Object>of(name, effect, texts(principals), texts(actions), texts(resources), conditions.stream().map(one -> one.operator() + one.name() + one.values()).toList(),
        statement.at("NotAction").isPresent(), statement.at("NotResource").isPresent(), statement.at("NotPrincipal").isPresent());
    var occurrence = named.merge(said, 1, Integer::sum);
    var key = new Key(subject, "grant", List.of(name, sid, Integer.toHexString(said.hashCode()), "" + occurrence));
    facts.add(new Grant(key, at(statement), within, AWS, shown(name), sort, sid, effect.toLowerCase(Locale.ROOT), principals, statement.at("NotPrincipal").isPresent(), actions,
        statement.at("NotAction").isPresent(), resources, statement.at("NotResource").isPresent(), conditions));
  }

  /// What of a statement says most: its actions.
  private static Span at(Mapping statement) {
    return statement.at("Action").or(() -> statement.at("NotAction")).map(YamlNode::at).orElse(statement.at());
  }

  private String shown(String name) {
    return name.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : name;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  private void both(Mapping statement, String name, String one, String other, boolean needed) {
    // Where one of the two is filled in later, nobody knows which of them will be left out.
    if (statement.at(one).isPresent() && statement.at(other).isPresent() && !filled(statement, one) && !filled(statement, other) || needed && statement.at(one).isEmpty() && statement.at(other).isEmpty()) {
      flaw(name, "malformed", one, statement.at(other).or(() -> statement.at(one)).map(YamlNode::at).orElse(statement.at()), statement.at(), true);
    }
  }

  private static boolean filled(Mapping statement, String element) {
    return statement.at(element).filter(node -> said(node).contains(FILLED)).isPresent();
  }

  /// `"*"`, or kinds with their names: `AWS:123456789012`, `Service:ec2.amazonaws.com`.
  private List<Word> principals(Optional<YamlNode> node, String name, Span within) {
    return node.map(found -> switch (found) {
      case Mapping kinds -> kinds.entries().stream().flatMap(kind -> words(Optional.of(kind.value()), name, within).stream()
          .map(word -> new Word(kind.key().text() + ":" + word.text(), word.at()))).map(word -> word.text().equals("AWS:*") ? new Word("*", word.at()) : word).toList();
      case Scalar word -> List.of(new Word(word.text(), word.at()));
      case Sequence _ -> words(Optional.of(found), name, within);
    }).orElse(List.of());
  }

  /// A word or a list of words. What is written for a template (`!Ref`, an object) is a word that nothing is known of.
  private List<Word> words(Optional<YamlNode> node, String name, Span within) {
    return node.stream().flatMap(PolicyReader::items).flatMap(item -> {
      if (item instanceof Scalar word && !word.text().isEmpty()) {
        return Stream.of(new Word(word.text(), word.at()));
      }
      if (item instanceof Mapping template && template.entries().size() == 1 && TEMPLATE.matcher(template.entries().getFirst().key().text()).matches()) {
        // A value that is put in later is a variable of its own. A policy that is all of its file is no template, unless another program makes it one.
        if (name.isEmpty()) {
          flaw(name, "template-function", template.entries().getFirst().key().text(), item.at(), within, false);
        }
        return Stream.of(new Word("${" + template.entries().getFirst().key().text() + " " + said(template.entries().getFirst().value()) + "}", item.at()));
      }
      flaw(name, "malformed", item instanceof Scalar ? "" : "object", item.at(), within, true);
      return Stream.of(new Word(UNKNOWN, item.at()));
    }).toList();
  }

  /// The words of a value, whatever its shape.
  private static String said(YamlNode node) {
    return switch (node) {
      case Scalar word -> word.text().replace('}', ')');
      case Sequence list -> String.join(" ", list.items().stream().map(PolicyReader::said).toList());
      case Mapping mapping -> String.join(" ", mapping.entries().stream().map(entry -> entry.key().text() + " " + said(entry.value())).toList());
    };
  }

  private List<Condition> conditions(Optional<YamlNode> node, String name, Span within) {
    if (node.isPresent() && !(node.get() instanceof Mapping)) {
      flaw(name, "malformed", "Condition", node.get().at(), within, true);
    }
    return node.filter(Mapping.class::isInstance).map(Mapping.class::cast).stream().flatMap(operators -> operators.entries().stream()).flatMap(operator -> keys(operator, name, within)).toList();
  }

  private Stream<Condition> keys(Entry operator, String name, Span within) {
    if (!(operator.value() instanceof Mapping keys)) {
      flaw(name, "malformed", operator.key().text(), operator.value().at(), within, true);
      return Stream.empty();
    }
    var seen = new HashSet<String>();
    keys.entries().stream().filter(key -> !seen.add(key.key().text().toLowerCase(Locale.ROOT))).forEach(key -> flaw(name, "malformed", key.key().text(), key.key().at(), within, true));
    return keys.entries().stream().map(key -> new Condition(operator.key().text(), key.key().text().toLowerCase(Locale.ROOT),
        items(key.value()).filter(Scalar.class::isInstance).map(PolicyReader::text).toList(), key.key().at()));
  }

  private void flaw(String name, String flaw, String text, Span at, Span within, boolean refused) {
    facts.add(new PolicyFlaw(new Key(subject, "policy-flaw", List.of(name, flaw, text)), at, within, AWS, shown(name), flaw, text, "", refused));
  }

  private static Stream<YamlNode> items(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream() : Stream.of(node);
  }

  private static String text(YamlNode node) {
    return node instanceof Scalar word ? word.text() : "";
  }
}
