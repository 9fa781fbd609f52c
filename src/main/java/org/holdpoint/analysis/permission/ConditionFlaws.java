package org.holdpoint.analysis.permission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;

/// Conditions of a statement that AWS does not know, or that hold otherwise than they seem to. Sources: IAM User Guide, "IAM JSON policy elements: Condition operators", "Multivalued context keys", "AWS
/// global condition context keys"; Service Authorization Reference.
final class ConditionFlaws {

  private static final List<String> COMPARED = List.of("Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals");
  private static final List<String> OPERATORS = Stream.of(Stream.of("StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "Bool", "BinaryEquals",
      "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null"), COMPARED.stream().map("Numeric"::concat), COMPARED.stream().map("Date"::concat)).flatMap(all -> all).toList();
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]+(/\\d{1,3})?");
  private static final String MFA = "aws:multifactorauthpresent";

  private static final class Keys {
    /// By key in lower case, up to a part of it that is a name of somebody's own.
    static final Map<String, String> GLOBAL = new HashMap<>();
    static final Map<String, Map<String, String>> OF_SERVICE = new HashMap<>();

    static {
      Catalogue.rows("aws-global-conditions.tsv", row -> GLOBAL.put(plain(row[0]), row[1]));
      Catalogue.rows("aws-conditions.tsv.gz", row -> OF_SERVICE.computeIfAbsent(row[0].toLowerCase(Locale.ROOT), _ -> new HashMap<>()).putIfAbsent(plain(row[1]), row[2]));
    }
  }

  private final Grant grant;
  private final Flaws flaws;

  ConditionFlaws(Grant grant, Flaws flaws) {
    this.grant = grant;
    this.flaws = flaws;
  }

  void statement() {
    var guarded = grant.conditions().stream().filter(one -> one.operator().equalsIgnoreCase("Null") && one.values().stream().allMatch("false"::equalsIgnoreCase)).map(Condition::name).collect(Collectors.toCollection(HashSet::new));
    // Who must send a tag with the request sends its key.
    if (grant.conditions().stream().anyMatch(ConditionFlaws::sendsTag)) {
      guarded.add("aws:tagkeys");
    }
    for (var one : grant.conditions()) {
      if (Flaws.template(one.operator()) || Flaws.template(one.name())) {
        continue;
      }
      var atom = Atom.of(one);
      if (operator(one, atom)) {
        var type = key(one);
        types(one, atom, type);
        places(one, atom);
        meanings(one, atom, guarded);
      }
    }
  }

  private static boolean sendsTag(Condition one) {
    var atom = Atom.of(one);
    return one.name().startsWith("aws:requesttag/") && !atom.ifExists() && !atom.not() && (!atom.family().equals("null") || one.values().stream().allMatch("false"::equalsIgnoreCase))
        || one.name().equals("aws:tagkeys") && atom.quantifier().equals("foranyvalue") && !atom.not();
  }

  /// Up to where a key goes on with a name of somebody's own: `aws:requesttag/`, `kms:encryptioncontext:`.
  private static String plain(String key) {
    var lower = key.toLowerCase(Locale.ROOT);
    var own = lower.indexOf("${") < 0 ? lower.indexOf('<') : lower.indexOf("${");
    return own < 0 ? lower : lower.substring(0, own);
  }

  private boolean operator(Condition one, Atom atom) {
    var operator = one.operator().substring(one.operator().indexOf(':') + 1).replaceFirst("(?i)IfExists$", "");
    var known = OPERATORS.stream().anyMatch(operator::equalsIgnoreCase) && (atom.quantifier().isEmpty() ? !one.operator().contains(":") : Set.of("forallvalues", "foranyvalue").contains(atom.quantifier()));
    // Whether a key is there is no question where it may not be ("Null with if exists").
    known &= !(atom.family().equals("null") && atom.ifExists());
    if (!known) {
      flaws.found("unknown-operator", one.operator(), one.at(), Flaws.near(operator, OPERATORS), true);
    }
    return known;
  }

  /// The type of a key, and whether there is one of that name; empty where nothing is known.
  private String key(Condition one) {
    var name = one.name();
    if (!name.contains(":")) {
      flaws.found("key-without-service", name, one.at(), "", true);
      return "";
    }
    if (name.matches("aws:(request|resource|principal)tag/")) {
      flaws.found("unknown-key", name, one.at(), "", false);
      return "";
    }
    var global = look(Keys.GLOBAL, name);
    if (!global.isEmpty()) {
      return global;
    }
    var prefix = name.substring(0, name.indexOf(':'));
    // Claims of a token are named by who makes it: `token.actions.githubusercontent.com:sub`, `saml:aud`.
    if (prefix.contains(".") || prefix.contains("/") || Set.of("saml", "cognito-identity", "www", "graph", "accounts").contains(prefix) || grant.actions().stream().anyMatch(word -> Flaws.template(word.text()))) {
      return "";
    }
    var services = services();
    var types = services.stream().map(service -> look(Keys.OF_SERVICE.getOrDefault(service, Map.of()), name)).filter(type -> !type.isEmpty()).toList();
    if (types.isEmpty()) {
      unknown(one, prefix, services);
      return "";
    }
    return types.getFirst();
  }

  private static String look(Map<String, String> keys, String name) {
    return Optional.ofNullable(keys.get(name)).or(() -> keys.entrySet().stream().filter(entry -> (entry.getKey().endsWith("/") || entry.getKey().endsWith(":")) && name.startsWith(entry.getKey()))
        .map(Map.Entry::getValue).findFirst()).orElse("");
  }

  private Set<String> services() {
    var services = new HashSet<String>();
    grant.actions().stream().map(word -> word.text().toLowerCase(Locale.ROOT)).forEach(text -> services.add(text.contains(":") ? text.substring(0, text.indexOf(':')) : text));
    return services;
  }

  /// A key that no action of the statement has. Nothing is said where the statement means all services, or one that is not known.
  private void unknown(Condition one, String prefix, Set<String> services) {
    if (grant.othersThanActions() || services.isEmpty() || services.stream().anyMatch(service -> service.contains("*") || !Catalogue.aws().hasService(service))) {
      return;
    }
    var all = new TreeSet<>(Keys.GLOBAL.keySet());
    services.forEach(service -> all.addAll(Keys.OF_SERVICE.getOrDefault(service, Map.of()).keySet()));
    var listed = grant.actions().stream().flatMap(word -> Catalogue.aws().matching(word.text()).stream().mapToObj(Catalogue.aws()::action))
        .anyMatch(action -> Arrays.stream(action.conditionKeys().split(",")).map(ConditionFlaws::plain).anyMatch(key -> !key.isEmpty() && (key.equals(one.name()) || key.matches(".*[/:]") && one.name().startsWith(key))));
    if (!listed) {
      flaws.found("unknown-key", one.name(), one.at(), Flaws.near(one.name(), all), false);
    }
  }

  /// An operator that does not fit the key, or a value that does not fit the operator.
  private void types(Condition one, Atom atom, String type) {
    var wanted = switch (type.replaceFirst("^ArrayOf", "").toLowerCase(Locale.ROOT)) {
      case "string" -> "string";
      case "arn" -> "arn";
      case "numeric", "long" -> "numeric";
      case "date" -> "date";
      case "bool" -> "bool";
      case "ipaddress" -> "ip";
      default -> "";
    };
    var family = atom.family().equals("null") ? "" : atom.family();
    if (!wanted.isEmpty() && !family.isEmpty() && !family.equals(wanted)) {
      // Text that names a thing can be compared as text, and a number of seconds is a time.
      var usable = family.equals("string") && (wanted.equals("arn") || wanted.equals("bool")) || family.equals("arn") && wanted.equals("string") || family.equals("numeric") && wanted.equals("date") || family.equals("binary");
      flaws.found(usable ? "type-usable" : "type-mismatch", one.operator() + " " + one.name(), one.at(), wanted, false);
      return;
    }
    if (type.startsWith("ArrayOf") && atom.quantifier().isEmpty() && !family.isEmpty()) {
      flaws.found("missing-qualifier", one.name(), one.at(), "", false);
    }
    one.values().stream().filter(value -> !value.contains("${") && !Flaws.template(value) && !fits(atom.family(), value)).findFirst()
        .ifPresent(value -> flaws.found("value-mismatch", value, one.at(), atom.family(), false));
  }

  /// Values that their keys never have: networks by another kind of name, and addresses that no request to AWS comes from ("Private IP address", RFC 1918 and 4193). A truth has one value, and a key of
  /// several asks whether all or any are meant.
  private void places(Condition one, Atom atom) {
    var network = switch (one.name()) {
      case "aws:sourcevpc" -> "vpc-";
      case "aws:sourcevpce" -> "vpce-";
      default -> "";
    };
    one.values().stream().filter(value -> !network.isEmpty() && atom.family().equals("string") && !Flaws.template(value) && !value.startsWith(network) && !value.contains("*") && !value.contains("${")).findFirst()
        .ifPresent(value -> flaws.found("value-mismatch", value, one.at(), network + "…", false));
    if (one.name().equals("aws:sourceip") && atom.family().equals("ip") && !one.values().isEmpty() && one.values().stream().allMatch(Atom::ofPrivateUse)) {
      flaws.found("private-address", one.values().getFirst(), one.at(), "", false);
    }
    if (atom.family().equals("bool") && one.values().size() > 1) {
      flaws.found("value-mismatch", one.name(), one.at(), "one value", false);
    }
  }

  private static boolean fits(String family, String value) {
    return switch (family) {
      case "bool", "null" -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
      case "numeric" -> NUMBER.matcher(value).matches();
      case "date" -> NUMBER.matcher(value).matches() || time(value);
      case "ip" -> ADDRESS.matcher(value).matches() && Atom.address(value);
      case "arn" -> value.startsWith("arn:") || value.contains("*");
      default -> true;
    };
  }

  /// A time as W3C writes it (ISO 8601): to the month, the day or the second.
  private static boolean time(String value) {
    try {
      var _ = value.length() == 7 ? YearMonth.parse(value) : value.length() == 10 ? LocalDate.parse(value) : OffsetDateTime.parse(value);
      return true;
    } catch (DateTimeException none) {
      return value.matches("\\d{4}");
    }
  }

  /// Conditions that are right in form and hold where they should not, or never.
  private void meanings(Condition one, Atom atom, Set<String> guarded) {
    var literal = atom.family().equals("string") && !atom.relation().startsWith("like");
    if (literal) {
      one.values().stream().map(value -> value.replaceAll("\\$\\{[^}]*\\}", "")).filter(value -> value.length() > 1 && (value.contains("*") || value.contains("?"))).findFirst()
          .ifPresent(value -> flaws.found("wildcard-not-read", one.name(), one.at(), one.operator().replaceFirst("(?i)Equals(IgnoreCase)?", "Like"), false));
    }
    if (atom.quantifier().equals("forallvalues") && grant.effect().equals("allow") && !guarded.contains(one.name()) && !atom.family().equals("null")) {
      flaws.found("all-of-none", one.name(), one.at(), "", false);
    }
    if (one.name().equals(MFA) && atom.family().equals("bool") && !atom.ifExists() && one.values().stream().allMatch("false"::equalsIgnoreCase)) {
      flaws.found("mfa-not-there", one.name(), one.at(), "", false);
    }
  }
}
