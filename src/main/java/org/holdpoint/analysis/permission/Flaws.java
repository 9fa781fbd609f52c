package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;
import org.holdpoint.source.Nearest;

/// What statements of AWS say that its catalogue does not know, or that means something else than it seems: actions, resources, conditions, principals. Sources: IAM User Guide, "IAM JSON policy elements
/// reference"; Service Authorization Reference.
public final class Flaws {

  /// What a template is still to fill in: nothing can be said of it.
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\$\\(|<[^>]*>|%[({]|\\$\\{(?!([\\w.-]+:[^}]*|[*?$])\\})|\\$\\{(AWS|Fn)::|\\$\\[");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final Pattern IDENTITY = Pattern.compile("arn:aws[\\w-]*:(iam|sts)::(\\d{12}|cloudfront):(root|(user|role|assumed-role|federated-user|group|instance-profile)/.+)|arn:aws[\\w-]*:cloudfront::.+");
  private static final Pattern UNIQUE = Pattern.compile("A[A-Z0-9]{15,127}");
  private static final Pattern SERVICE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(amazonaws\\.com(\\.cn)?|amazon\\.com|aws\\.internal)");
  private static final Pattern FEDERATED = Pattern.compile("accounts\\.google\\.com|graph\\.facebook\\.com|www\\.amazon\\.com|cognito-identity(-us-gov)?\\.amazonaws\\.com|arn:aws[\\w-]*:iam::\\d{12}:(saml|oidc)-provider/.+");
  private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{64}");

  /// Whoever a provider vouches for brings a token, and takes a role on by the actions for that ("Mismatched action for principal").
  private static final Pattern BY_TOKEN = Pattern.compile("(?i)sts:(\\*|Assume\\*|AssumeRole\\*|AssumeRoleWith.*|TagSession)");

  /// Beyond so many flaws of a document no near word is looked for: whoever reads that far has another trouble.
  private static final int ADVISED = 200;

  private final Grant grant;
  private final List<Fact> facts;
  private final Set<Key> known;

  private Flaws(Grant grant, List<Fact> facts, Set<Key> known) {
    this.grant = grant;
    this.facts = facts;
    this.known = known;
  }

  /// What is wrong in the statements of a document.
  public static List<Fact> of(List<Fact> own) {
    var facts = new ArrayList<Fact>();
    var known = new HashSet<Key>();
    own.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> grant.system().equals("aws")).forEach(grant -> new Flaws(grant, facts, known).statement());
    return facts;
  }

  private void statement() {
    grant.actions().stream().filter(word -> !template(word.text())).forEach(this::action);
    new ResourceFlaws(grant, this).statement();
    new ConditionFlaws(grant, this).statement();
    grant.principals().stream().filter(word -> !template(word.text())).forEach(this::principal);
    if (grant.sort().equals("trust") && grant.effect().equals("allow") && !grant.othersThanActions()) {
      grant.principals().stream().filter(word -> word.text().startsWith("Federated:") && grant.actions().stream().noneMatch(action -> template(action.text()) || BY_TOKEN.matcher(action.text()).matches())).limit(1)
          .forEach(word -> found("action-of-others", word.text(), word.at(), "", true));
    }
    if (grant.effect().equals("allow")) {
      allBut(grant.othersThanPrincipals(), "not-principal-allowed", "NotPrincipal", grant.principals());
      allBut(grant.othersThanResources(), "not-resource-allowed", "NotResource", grant.resources());
      allBut(grant.othersThanActions(), "not-action-allowed", "NotAction", grant.actions());
    }
  }

  private void allBut(boolean said, String flaw, String element, List<Word> words) {
    if (said) {
      found(flaw, element, words.stream().map(Word::at).findFirst().orElse(grant.at()), "", false);
    }
  }

  static boolean template(String text) {
    return TEMPLATE.matcher(text).find();
  }

  /// A flaw of the statement, told once in its policy for the same word.
  void found(String flaw, String text, Span at, String advice, boolean refused) {
    var key = new Key(grant.key().subject(), "policy-flaw", List.of(grant.key().path().getFirst(), flaw, text));
    if (known.add(key)) {
      facts.add(new PolicyFlaw(key, at, grant.within(), "aws", grant.policy(), flaw, text, advice, refused));
    }
  }

  static String near(String word, Collection<String> names) {
    return Nearest.to(word, names).orElse("");
  }

  private void action(Word word) {
    var text = word.text();
    if (text.equals("*")) {
      return;
    }
    var colon = text.indexOf(':');
    if (colon < 0) {
      found("no-service", text, word.at(), "", true);
      return;
    }
    var service = text.substring(0, colon);
    var wild = text.contains("*") || text.contains("?");
    if (service.contains("*") || service.contains("?")) {
      found("service-pattern", text, word.at(), "", false);
    } else if (!Catalogue.aws().hasService(service)) {
      found("unknown-service", text, word.at(), facts.size() >= ADVISED ? "" : near(service, Catalogue.aws().services().toList()), false);
    } else if (Catalogue.aws().matching(text).isEmpty()) {
      found(wild ? "pattern-of-nothing" : "unknown-action", text, word.at(), wild ? "" : nearest(text, service), false);
    }
  }

  private String nearest(String text, String service) {
    if (facts.size() >= ADVISED) {
      return "";
    }
    var lower = text.toLowerCase(Locale.ROOT);
    return Catalogue.aws().near(service).filter(name -> Nearest.to(lower, List.of(name.toLowerCase(Locale.ROOT))).isPresent())
        .min(Comparator.comparingInt(name -> Nearest.distance(lower, name.toLowerCase(Locale.ROOT)))).orElse("");
  }

  private void principal(Word word) {
    var colon = word.text().indexOf(':');
    if (word.text().equals("*")) {
      return;
    }
    var kind = colon < 0 ? "" : word.text().substring(0, colon);
    var name = word.text().substring(colon + 1);
    var right = switch (kind) {
      case "AWS" -> name.equals("*") || ACCOUNT.matcher(name).matches() || IDENTITY.matcher(name).matches() || UNIQUE.matcher(name).matches();
      case "Service" -> SERVICE.matcher(name).matches();
      case "Federated" -> name.equals("*") || FEDERATED.matcher(name).matches();
      case "CanonicalUser" -> CANONICAL.matcher(name).matches();
      default -> false;
    };
    if (kind.equals("AWS") && name.length() > 1 && name.contains("*")) {
      found("principal-pattern", name, word.at(), "", true);
    } else if (!right) {
      found(kind.equals("Federated") ? "unknown-federation" : "unknown-principal", word.text(), word.at(), "", kind.equals("AWS"));
    }
  }
}
