package org.holdpoint.trial;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.Clouds;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.ReachFact.TableUse;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;

/// Files that a change leaves as they are and that say what it amounts to: those of SQL, where it brings some, since what they have granted stands; and those that define the roles which it binds. Read
/// only then.
/// @param documents those that say something of it
/// @param incomplete those that could not be loaded
record OtherStatements(List<Declaration> documents, List<Incomplete> incomplete) {

  /// How a snapshot of who may what is called where the change leaves it as it is.
  private static final Pattern SNAPSHOT = Pattern.compile("(?:.*/)?[^/]*access-snapshot[^/]*\\.(?:ya?ml|json)");

  /// `touched` are the documents that are judged; `untouched` the other files of the same side; `reader` makes the documents of a file.
  static OtherStatements of(Stream<Document> touched, Stream<SourceFile> untouched, Beside beside, Function<SourceFile, Stream<Document>> reader) {
    var facts = touched.filter(Declaration.class::isInstance).map(Declaration.class::cast).flatMap(declaration -> declaration.facts().stream()).filter(fact -> fact instanceof AccessFact || fact instanceof Grant).toList();
    var statements = facts.stream().anyMatch(AccessFact.class::isInstance) ? beside.read(path -> path.endsWith(".sql") || SNAPSHOT.matcher(path).matches(), Set.of()) : new Beside.Reading(List.of(), List.of());
    var roles = roles(facts);
    var defining = roles.isEmpty() ? new Beside.Reading(List.of(), List.of()) : beside.read(_ -> false, roles);
    var others = declarations(statements.files().stream(), reader, AccessFact.class::isInstance).toList();
    var rest = untouched.toList();
    var taken = taken(facts, () -> Stream.concat(others.stream(), declarations(rest.stream().filter(file -> file.name().endsWith(".sql")), reader, AccessFact.class::isInstance)).flatMap(one -> one.facts().stream()));
    var using = taken.isEmpty() ? Stream.<Declaration>empty() : declarations(Stream.concat(rest.stream(), beside.read(_ -> false, taken).files().stream()), file -> Languages.uses(file, small(taken)).stream(), TableUse.class::isInstance);
    return new OtherStatements(Stream.concat(using, Stream.concat(others.stream(),
        declarations(defining.files().stream().filter(file -> file.name().matches("(?i).*\\.(json|ya?ml)")), reader, fact -> fact instanceof Grant grant && !grant.sort().equals("binding")))).toList(),
        Stream.concat(statements.incomplete().stream(), defining.incomplete().stream()).toList());
  }

  /// The last names of the tables that statements take rights on from somebody, as they are written: of all tables in a schema those that any statement names there.
  private static Set<String> taken(List<Fact> facts, Supplier<Stream<Fact>> others) {
    var from = facts.stream().filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast).filter(statement -> !statement.verb().equals("grant") && !statement.verb().equals("lift")).flatMap(statement -> statement.on().stream())
        .filter(on -> !on.path().isEmpty() && !on.kind().startsWith("future ")).toList();
    var left = facts.stream().filter(MembershipStatement.class::isInstance).map(MembershipStatement.class::cast).filter(statement -> statement.verb().equals("revoke")).flatMap(statement -> statement.roles().stream())
        .map(Grantee::name).collect(Collectors.toSet());
    var theirs = left.isEmpty() ? Stream.<Securable>empty() : Stream.concat(facts.stream(), others.get()).filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast)
        .filter(statement -> statement.to().stream().anyMatch(to -> left.contains(to.name()))).flatMap(statement -> statement.on().stream()).filter(on -> !on.path().isEmpty());
    var every = from.stream().filter(OtherStatements::every).map(on -> on.path().stream().filter(name -> !name.equals("*")).toList()).collect(Collectors.toSet());
    var below = every.isEmpty() ? Stream.<String>empty() : Stream.concat(facts.stream(), others.get()).flatMap(OtherStatements::named).map(Securable::path).filter(path -> path.size() > 1 && every.stream().anyMatch(whole -> path.subList(0, path.size() - 1).equals(whole)))
        .map(List::getLast);
    return Stream.concat(Stream.concat(from.stream(), theirs).filter(on -> !every(on)).map(on -> on.path().getLast()), below).filter(name -> name.matches("[\\w$]+")).flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
  }

  private static boolean every(Securable on) {
    return on.kind().startsWith("all ") || on.kind().equals("schema") || on.path().getLast().equals("*");
  }

  private static Stream<Securable> named(Fact fact) {
    return switch (fact) {
      case GrantStatement grant -> grant.on().stream();
      case ObjectStatement object -> Stream.of(object.what());
      case Fact _ -> Stream.empty();
    };
  }

  private static Set<String> small(Set<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /// The names of roles that are bound and not defined beside it.
  private static Set<String> roles(List<Fact> facts) {
    var defined = facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> !grant.sort().equals("binding")).map(Grant::policy).collect(Collectors.toSet());
    return facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).flatMap(grant -> Clouds.ownRole(grant).stream())
        .filter(name -> defined.stream().noneMatch(policy -> policy.endsWith(name))).collect(Collectors.toSet());
  }

  private static Stream<Declaration> declarations(Stream<SourceFile> files, Function<SourceFile, Stream<Document>> reader, Predicate<Fact> says) {
    return files.flatMap(reader).filter(Declaration.class::isInstance).map(Declaration.class::cast).filter(declaration -> declaration.facts().stream().anyMatch(says));
  }
}
