package org.holdpoint.analysis.permission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.NewPermission;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Trust in roles or users of an account that becomes trust in the account: whoever of it may take on roles is meant then (IAM User Guide, "AWS JSON policy elements: Principal", account principals).
final class Trusts {

  private static final Pattern ACCOUNT = Pattern.compile("AWS:(?:arn:[\\w-]+:iam::)?(\\d{12})(?::root)?");
  private static final Pattern SOMEBODY = Pattern.compile("AWS:arn:[\\w-]+:(?:iam|sts)::(\\d{12}):(?!root$).+");

  private Trusts() {}

  /// What more is to be said of a new principal: beyond whom of the account it is new, at its own place, and without which condition these were trusted.
  static Stream<Fact> said(NewPermission fact, Grant now, List<Grant> before) {
    var account = number(ACCOUNT, fact.principal());
    if (account.isEmpty() || !fact.sort().equals("trust") || !fact.because().isEmpty() || !now.conditions().isEmpty()) {
      return Stream.of(fact);
    }
    var trusting = before.stream().filter(grant -> grant.effect().equals("allow")).filter(grant -> grant.principals().stream().anyMatch(word -> number(SOMEBODY, word.text()).equals(account))).toList();
    if (trusting.isEmpty()) {
      return Stream.of(fact);
    }
    var at = now.principals().stream().filter(word -> word.text().equals(fact.principal())).map(Word::at).findFirst().orElse(fact.at());
    var named = trusting.stream().flatMap(grant -> grant.principals().stream()).map(Word::text).filter(text -> number(SOMEBODY, text).equals(account)).map(text -> text.substring(4)).distinct().toList();
    var wider = because(fact, fact.key(), at, "before, only for " + String.join(", ", named));
    return trusting.stream().allMatch(grant -> !grant.conditions().isEmpty())
        ? Stream.of(wider, because(fact, new Key(fact.key().subject(), fact.key().kind(), Stream.concat(fact.key().path().stream(), Stream.of("condition")).toList()), fact.at(),
            "before, only under " + String.join(" and ", trusting.getFirst().conditions().stream().map(Trusts::text).toList())))
        : Stream.of(wider);
  }

  private static Optional<String> number(Pattern pattern, String principal) {
    return Optional.of(pattern.matcher(principal)).filter(Matcher::matches).map(found -> found.group(1));
  }

  private static String text(Condition one) {
    return one.operator() + " " + one.name() + " " + String.join(" or ", one.values());
  }

  private static Fact because(NewPermission fact, Key key, Span at, String because) {
    return new NewPermission(key, at, fact.within(), fact.system(), fact.policy(), fact.sort(), fact.verdict(), fact.by(), fact.principal(), fact.action(), fact.resource(), fact.level(), fact.actions(),
        fact.services(), fact.first(), fact.removing(), fact.risks(), fact.everywhere(), fact.unheard(), fact.all(), fact.conditioned(), because);
  }
}
