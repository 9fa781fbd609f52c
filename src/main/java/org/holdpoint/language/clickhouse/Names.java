package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseLexer;
import grammar.clickhouse.ClickhouseParser.ClusterContext;
import grammar.clickhouse.ClickhouseParser.EveryGranteeContext;
import grammar.clickhouse.ClickhouseParser.GranteesContext;
import grammar.clickhouse.ClickhouseParser.NamedGranteesContext;
import grammar.clickhouse.ClickhouseParser.ObjectContext;
import grammar.clickhouse.ClickhouseParser.WhoContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Names as ClickHouse has them: "identifiers are case-sensitive" (ClickHouse documentation, "Syntax"). What a client or a template fills in stands as it is written.
final class Names {

  private Names() {}

  static String of(ParserRuleContext name) {
    return of(name.start);
  }

  /// Without its quotes.
  static String of(Token token) {
    var text = token.getText();
    if (token.getType() != ClickhouseLexer.STRING && token.getType() != ClickhouseLexer.QUOTED) {
      return text;
    }
    var quote = text.substring(0, 1);
    var inner = text.substring(1, text.length() > 1 && text.endsWith(quote) ? text.length() - 1 : text.length());
    return inner.replace(quote + quote, quote).replace("\\" + quote, quote);
  }

  static List<String> path(ObjectContext object) {
    return object.children.stream().filter(child -> !child.getText().equals(".")).map(child -> switch (child) {
      case ParserRuleContext name -> of(name);
      case TerminalNode word -> of(word.getSymbol());
      default -> child.getText();
    }).toList();
  }

  /// `db.*` is the database.
  static Securable securable(Reading reading, String kind, ObjectContext object) {
    var path = path(object);
    return path.getLast().equals("*") ? new Securable("database", path.subList(0, path.size() - 1), reading.at(object)) : new Securable(kind, path, reading.at(object));
  }

  static String cluster(List<ClusterContext> clusters) {
    return clusters.stream().findFirst().map(cluster -> of(cluster.stop)).orElse("");
  }

  /// Everybody but some is one that is said so: who they are is known where all users are.
  static List<Grantee> grantees(Reading reading, GranteesContext grantees, String kind) {
    return switch (grantees) {
      case EveryGranteeContext every when every.who().isEmpty() -> List.of(new Grantee("all", "all", reading.at(every)));
      case EveryGranteeContext every -> List.of(new Grantee("all except " + every.who().stream().map(Names::name).collect(Collectors.joining(", ")), "all", reading.at(every)));
      case NamedGranteesContext named -> named.who().stream().takeWhile(who -> named.EXCEPT() == null || who.start.getTokenIndex() < named.EXCEPT().getSymbol().getTokenIndex())
          .map(who -> grantee(reading, who, kind)).toList();
      default -> throw new IllegalStateException(grantees.getClass().getSimpleName());
    };
  }

  static Grantee grantee(Reading reading, WhoContext who, String kind) {
    return new Grantee(name(who), who.CURRENT_USER() == null ? kind : "current", reading.at(who));
  }

  /// With its host; one that may come from everywhere has none (CREATE USER, "User Host").
  static String name(WhoContext who) {
    var name = of(who.start);
    return host(who).filter(host -> !host.equals("%")).map(host -> name + "@" + host).orElse(name);
  }

  static Optional<String> host(WhoContext who) {
    return Stream.ofNullable(who.host).map(Names::of).findFirst();
  }
}
