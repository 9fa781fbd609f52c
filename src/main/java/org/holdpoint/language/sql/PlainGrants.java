package org.holdpoint.language.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Statements of databases whose permission statements all have one form: rights, one thing, one grantee (`GRANT SELECT ON KEYSPACE shop TO app`). No grammar is needed for these.
/// @param kinds what things are called, longest first, with the kind that stands for each in facts: `KEYSPACE` → `database`
/// @param unnamed the kind of a thing that says none
/// @param everybody names that stand for everybody
public record PlainGrants(List<Kind> kinds, String unnamed, List<String> everybody) {

  /// How a thing of a kind is named in a statement, and the kind that it is in facts.
  public record Kind(Pattern named, String kind) {

    /// By the words before its name; one that is alone of its kind has none.
    public Kind(String words, String kind) {
      this(Pattern.compile("(?is)" + words.replace(" ", "\\s+") + "(?:\\s+(" + PATH + "))?"), kind);
    }
  }

  private static final String NAME = "(?:[\\w$-]+|\"[^\"]+\"|`[^`]+`|'[^']+')";
  private static final String PATH = NAME + "(?:\\s*\\.\\s*" + NAME + ")*";
  private static final Pattern GIVEN = Pattern.compile("(?is)(GRANT|REVOKE|DENY)\\s+(.+?)\\s+ON\\s+(.+?)\\s+(?:TO|FROM)\\s+(?:ROLE\\s+|USER\\s+|GROUP\\s+)?(" + NAME + ")(\\s+WITH\\s+GRANT\\s+OPTION)?\\s*");
  private static final Pattern ROLE = Pattern.compile("(?is)(GRANT|REVOKE)\\s+(?:ROLE\\s+)?(" + NAME + ")\\s+(?:TO|FROM)\\s+(?:ROLE\\s+|USER\\s+|GROUP\\s+)?(" + NAME + ")\\s*");
  private static final Pattern GONE = Pattern.compile("(?is)(DROP|TRUNCATE)\\s+(.+?)(\\s+CASCADE)?\\s*");
  private static final Pattern GUARDED = Pattern.compile("(?is)IF\\s+EXISTS\\s+");
  private static final Pattern OWNED = Pattern.compile("(?is)ALTER\\s+(.+?)\\s+(?:SET\\s+)?OWNER\\s+TO\\s+(" + NAME + ")\\s*");

  /// What a statement says: nothing where it is none of these forms.
  public Optional<List<AccessFact>> of(Reading reading) {
    var text = reading.chunk().text();
    var given = GIVEN.matcher(text);
    if (given.matches()) {
      return on(given.group(3), reading.within()).map(on -> List.of(rights(reading, given, on)));
    }
    var role = ROLE.matcher(text);
    if (role.matches()) {
      return Optional.of(List.of(membership(reading, role)));
    }
    var owned = OWNED.matcher(text);
    if (owned.matches()) {
      return on(owned.group(1), reading.within()).map(on -> List.of(new OwnershipStatement(reading.key("ownership-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "transfer", List.of(on), List.of(),
          List.of(grantee(owned.group(2), reading.within())), true)));
    }
    var gone = GONE.matcher(text);
    return gone.matches() ? on(GUARDED.matcher(gone.group(2)).replaceFirst(""), reading.within()).map(on -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(),
        gone.group(1).toLowerCase(Locale.ROOT), on, gone.group(3) != null, List.of()))) : Optional.empty();
  }

  private AccessFact rights(Reading reading, Matcher given, Securable on) {
    var at = reading.within();
    var rights = Arrays.stream(given.group(2).split(",")).map(right -> new Right(right(right), List.of(), at)).toList();
    return new GrantStatement(reading.key("grant-statement"), at, at, reading.dialect(), reading.order(), given.group(1).toLowerCase(Locale.ROOT), rights, List.of(on), List.of(grantee(given.group(4), at)), given.group(5) != null, false, true,
        false, "", "");
  }

  private AccessFact membership(Reading reading, Matcher role) {
    var at = reading.within();
    return new MembershipStatement(reading.key("membership-statement"), at, at, reading.dialect(), reading.order(), role.group(1).toLowerCase(Locale.ROOT), List.of(grantee(role.group(2), at)), List.of(grantee(role.group(3), at)), false, false,
        new Value.Known<>(true, at), false, "");
  }

  private static String right(String written) {
    var name = written.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    return name.equals("ALL PRIVILEGES") || name.equals("ALL PERMISSIONS") ? "ALL" : name.replaceAll(" (?:PERMISSION|PRIVILEGE)$", "");
  }

  /// Who it is; quotes are no part of the name.
  public Grantee grantee(String written, Span at) {
    var name = bare(written);
    return new Grantee(name, everybody.contains(name.toLowerCase(Locale.ROOT)) ? "public" : "role", at);
  }

  /// What a statement is about, by the words before its name.
  private Optional<Securable> on(String written, Span at) {
    var text = written.strip();
    for (var kind : kinds) {
      var words = kind.named().matcher(text);
      if (words.matches()) {
        return Optional.of(new Securable(kind.kind(), words.group(1) == null ? List.of() : path(words.group(1)), at));
      }
    }
    return text.matches("(?s)" + PATH) ? Optional.of(new Securable(unnamed, path(text), at)) : Optional.empty();
  }

  private static List<String> path(String written) {
    var parts = new ArrayList<String>();
    var name = Pattern.compile(NAME).matcher(written);
    while (name.find()) {
      parts.add(bare(name.group()));
    }
    return List.copyOf(parts);
  }

  static String bare(String written) {
    return written.replaceAll("^[\"`']|[\"`']$", "");
  }
}
