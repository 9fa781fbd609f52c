package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseLexer;
import grammar.clickhouse.ClickhouseParser.ClusterContext;
import grammar.clickhouse.ClickhouseParser.ClusterTailContext;
import grammar.clickhouse.ClickhouseParser.CurrentGrantsContext;
import grammar.clickhouse.ClickhouseParser.GrantStatementContext;
import grammar.clickhouse.ClickhouseParser.GrantedContext;
import grammar.clickhouse.ClickhouseParser.ItemContext;
import grammar.clickhouse.ClickhouseParser.ItemsContext;
import grammar.clickhouse.ClickhouseParser.ListedGrantsContext;
import grammar.clickhouse.ClickhouseParser.OptionTailContext;
import grammar.clickhouse.ClickhouseParser.RevokeStatementContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// GRANT and REVOKE of rights and of roles (ClickHouse documentation, GRANT, REVOKE). One statement may say several things: each ON has its own rights.
final class GrantReader {

  private static final String NONE = "NONE";

  private GrantReader() {}

  /// Rights that are given on one thing.
  private record Portion(List<Right> rights, Securable on) {}

  /// What a statement adds to what it gives or takes.
  private record Manner(String verb, Span at, List<Grantee> to, boolean option, boolean optionOnly, boolean replaces, String cluster) {}

  static List<AccessFact> grant(Reading reading, GrantStatementContext grant) {
    var options = grant.grantTail().stream().filter(OptionTailContext.class::isInstance).map(tail -> ((OptionTailContext) tail).option.getType()).toList();
    var clusters = Stream.concat(grant.cluster().stream(), grant.grantTail().stream().filter(ClusterTailContext.class::isInstance).map(tail -> ((ClusterTailContext) tail).cluster())).toList();
    return facts(reading, grant.granted(), manner(reading, "grant", grant.granted(), grant.grantees().stop, Names.grantees(reading, grant.grantees(), "role"),
        options.contains(ClickhouseLexer.GRANT) || options.contains(ClickhouseLexer.ADMIN), false, options.contains(ClickhouseLexer.REPLACE), clusters));
  }

  static List<AccessFact> revoke(Reading reading, RevokeStatementContext revoke) {
    return facts(reading, revoke.granted(), manner(reading, "revoke", revoke.granted(), revoke.grantees().stop, Names.grantees(reading, revoke.grantees(), "role"), false, revoke.option != null,
        false, revoke.cluster()));
  }

  private static Manner manner(Reading reading, String verb, GrantedContext granted, Token last, List<Grantee> to, boolean option, boolean optionOnly, boolean replaces, List<ClusterContext> clusters) {
    return new Manner(verb, reading.at(granted.start, last), to, option, optionOnly, replaces, Names.cluster(clusters));
  }

  private static List<AccessFact> facts(Reading reading, GrantedContext granted, Manner manner) {
    var portions = portions(reading, granted);
    if (portions.isEmpty() && granted instanceof ListedGrantsContext listed) {
      return List.of(membership(reading, listed.items(), manner));
    }
    var facts = new ArrayList<AccessFact>();
    for (var portion : portions) {
      // What was there goes once, before the first.
      facts.add(new GrantStatement(reading.key("grant-statement"), manner.at(), reading.within(), reading.dialect(), reading.order(), manner.verb(), portion.rights(), List.of(portion.on()), manner.to(),
          manner.option(), manner.optionOnly(), false, manner.replaces() && facts.isEmpty(), manner.cluster(), ""));
    }
    return facts;
  }

  /// A member has the rights of its roles by itself: new roles are default roles (ALTER USER, "DEFAULT ROLE": all unless said otherwise).
  private static AccessFact membership(Reading reading, ItemsContext items, Manner manner) {
    var roles = items.item().stream().filter(item -> !Securables.right(item.right()).equals(NONE)).map(item -> new Grantee(Securables.role(item.right()), role(item), reading.at(item))).toList();
    return new MembershipStatement(reading.key("membership-statement"), manner.at(), reading.within(), reading.dialect(), reading.order(), manner.verb(), roles, manner.to(), manner.option(),
        manner.optionOnly(), new Value.Known<>(true, reading.within()), manner.replaces(), manner.cluster());
  }

  /// REVOKE ALL FROM: every role.
  private static String role(ItemContext item) {
    return item.right().getText().equalsIgnoreCase("ALL") ? "all" : "role";
  }

  private static List<Portion> portions(Reading reading, GrantedContext granted) {
    return switch (granted) {
      // What the statement's own user has, and no more than is listed.
      case CurrentGrantsContext current when current.items() != null -> portions(reading, current.items());
      case CurrentGrantsContext current -> List.of(new Portion(List.of(new Right("CURRENT GRANTS", List.of(), reading.at(current.start, current.GRANTS().getSymbol()))),
          current.securable() == null ? new Securable("server", List.of(), reading.at(current)) : Securables.of(reading, "", current.securable())));
      case ListedGrantsContext listed -> portions(reading, listed.items());
      default -> throw new IllegalStateException(granted.getClass().getSimpleName());
    };
  }

  private static List<Portion> portions(Reading reading, ItemsContext items) {
    var portions = new ArrayList<Portion>();
    var rights = new ArrayList<Right>();
    for (var item : items.item()) {
      var name = Securables.right(item.right());
      if (!name.equals(NONE)) {
        rights.add(new Right(name, item.right().columns() == null ? List.of() : item.right().columns().name().stream().map(Names::of).toList(), reading.at(item.right())));
      }
      if (item.securable() != null) {
        portions.add(new Portion(List.copyOf(rights), Securables.of(reading, name, item.securable())));
        rights.clear();
      }
    }
    return portions;
  }
}
