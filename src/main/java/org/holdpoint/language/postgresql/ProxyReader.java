package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.ProxyContext;
import grammar.postgresql.PostgresqlParser.ProxyRolesContext;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Users as whom a program may act, and the roles that it may take on for its own (Teradata Vantage, "SQL Data Control Language", GRANT CONNECT THROUGH, REVOKE CONNECT THROUGH).
final class ProxyReader {

  private static final String RIGHT = "CONNECT THROUGH";

  private ProxyReader() {}

  /// The program gets the right; users of an application that the database does not know are nothing that a right could be on.
  static List<AccessFact> facts(Reading reading, ProxyContext proxy) {
    var at = reading.at(proxy.CONNECT().getSymbol(), proxy.proxied.stop);
    var on = new ArrayList<Securable>();
    if (proxy.whole != null) {
      Names.grantees(reading, proxy.proxied).forEach(one -> on.add(new Securable("user", List.of(one.name()), one.at())));
    }
    proxy.proxyTail().forEach(tail -> {
      if (tail instanceof ProxyRolesContext roles) {
        Names.grantees(reading, roles.roles).forEach(one -> on.add(new Securable("role", List.of(one.name()), one.at())));
      }
    });
    var through = new Right(RIGHT, List.of(), reading.at(proxy.CONNECT().getSymbol(), proxy.THROUGH().getSymbol()));
    var verb = proxy.verb.getType() == PostgresqlLexer.GRANT ? "grant" : "revoke";
    var what = on.isEmpty() ? List.of(new Securable("user", List.of(), reading.at(proxy.proxied))) : List.copyOf(on);
    return List.of(new GrantStatement(reading.key("grant-statement"), at, reading.within(), reading.dialect(), reading.order(), verb, List.of(through), what,
        List.of(Names.grantee(reading, proxy.trusted, "user")), false, false, false, false, "", ""));
  }
}
