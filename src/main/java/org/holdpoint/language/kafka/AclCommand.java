package org.holdpoint.language.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// One command of `kafka-acls`: what it adds or removes (Apache Kafka documentation, "Command Line Interface" of "Authorization and ACLs": its options and what they mean without a value).
/// @param adds whether it adds; else it removes
/// @param options name → its values, in order
record AclCommand(boolean adds, Map<String, List<String>> options) {

  private static final String DIALECT = "kafka";
  private static final String EVERY = "*";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s;|&]+)");
  /// What ends a command of a shell.
  private static final Pattern END = Pattern.compile("\\s(?:;|&&|\\|\\|?|>).*");
  /// Conveniences for who writes, and for who reads as a member of a group.
  private static final List<String> PRODUCER = List.of("WRITE", "DESCRIBE", "CREATE");
  private static final List<String> CONSUMER = List.of("READ", "DESCRIBE");

  /// Nothing where it neither adds nor removes.
  static Optional<AclCommand> of(String text) {
    var words = WORD.matcher(END.matcher(text).replaceFirst("")).results().map(word -> Stream.of(1, 2, 3).map(word::group).filter(part -> part != null).findFirst().orElse("")).toList();
    var options = new HashMap<String, List<String>>();
    for (var at = 1; at < words.size(); at++) {
      var word = words.get(at);
      if (word.startsWith("--")) {
        var equal = word.indexOf('=');
        var name = equal < 0 ? word.substring(2) : word.substring(2, equal);
        var value = equal >= 0 ? word.substring(equal + 1) : at + 1 < words.size() && !words.get(at + 1).startsWith("--") ? words.get(at + 1) : "";
        options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    return options.containsKey("add") || options.containsKey("remove") ? Optional.of(new AclCommand(options.containsKey("add"), options)) : Optional.empty();
  }

  /// What it gives, forbids and takes. `number` counts the commands that say the same above it.
  List<AccessFact> facts(SourceFile file, Span at, int order, int number) {
    var facts = new ArrayList<AccessFact>();
    for (var allow : List.of(true, false)) {
      var who = values(allow ? "allow-principal" : "deny-principal").stream().map(name -> new Grantee(name, name.endsWith(":" + EVERY) ? "public" : "user", at)).toList();
      var rights = rights(at);
      var on = on(at);
      if (!who.isEmpty() && !on.isEmpty()) {
        var verb = adds ? allow ? "grant" : "deny" : allow ? "revoke" : "lift";
        var key = new Key(new Subject("database", DIALECT), "grant-statement", List.of(file.key(), verb + " " + said(rights.stream().map(Right::name).toList()) + " on " + said(on.stream().map(one -> one.kind() + " " + String.join("", one.path())).toList())
            + " to " + said(who.stream().map(Grantee::name).toList()) + (number > 1 ? " " + number : "")));
        facts.add(new GrantStatement(key, at, at, DIALECT, order, verb, rights, on, who, false, false, false, false, "", ""));
      }
    }
    return facts;
  }

  private static String said(List<String> words) {
    return String.join(", ", words);
  }

  private List<Right> rights(Span at) {
    var named = values("operation").stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    var all = options.containsKey("producer") ? PRODUCER : options.containsKey("consumer") ? CONSUMER : named.isEmpty() ? List.of("ALL") : named;
    return all.stream().map(name -> new Right(name, List.of(), at)).toList();
  }

  /// Topics hold what rows are elsewhere; a prefix is a part of them.
  private List<Securable> on(Span at) {
    var found = new ArrayList<Securable>();
    values("topic").forEach(name -> found.add(name.equals(EVERY) ? new Securable("all tables", List.of(EVERY), at) : new Securable("table", List.of(name), at)));
    if (!options.containsKey("topic")) {
      values("group").forEach(name -> found.add(new Securable("group", List.of(name), at)));
      values("transactional-id").forEach(name -> found.add(new Securable("transactional id", List.of(name), at)));
      values("delegation-token").forEach(name -> found.add(new Securable("delegation token", List.of(name), at)));
    }
    if (options.containsKey("cluster")) {
      found.add(new Securable("server", List.of(), at));
    }
    return found;
  }

  private List<String> values(String name) {
    return options.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
  }
}
