package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What statements of SQL say about who may do what, in the words of their database. Names are folded as the database folds them (PostgreSQL: lower case unless quoted), so that the same thing
/// has the same name; rights are in capitals. Where each one has `dialect`, that is the language of its file; `order` (statements) is its place among the statements of its file.
public sealed interface AccessFact extends Fact {

  /// A right by its name: `SELECT`, `ALL`, `SHOW COLUMNS`.
  /// @param columns those it is limited to; none where it is for all
  /// @param at where it is written
  record Right(String name, List<String> columns, Span at) {}

  /// Something that rights are about.
  /// @param kind `table`, `view`, `sequence`, `function`, `schema`, `database`, `server` (all of it), … or `all tables`, `future tables`: every one in the schema or database that the path names
  /// @param path its names from the outside in, as far as they are given: `*` stands for every name, `a*` for those that begin so; the database of `a_b%.*` in MySQL is a pattern, as written
  /// @param at where it is written
  record Securable(String kind, List<String> path, Span at) {}

  /// Who gets, loses or is refused something.
  /// @param name as the database folds it; with its host where it has one: `app@%`
  /// @param kind `role` where it is not known to be a user, `user`, `group`, `public` (everybody), `anonymous`, `share`, `current` (who runs the statement), `all`
  /// @param at where it is written
  record Grantee(String name, String kind, Span at) {}

  /// Rights that are given, taken or forbidden.
  /// @param verb `grant`, `revoke`, `deny`, or `lift`, which takes back what was forbidden and nothing that was given (Kafka)
  /// @param rights which
  /// @param on what they are about
  /// @param to who gets, loses or is refused them
  /// @param option whether they may be handed on (WITH GRANT OPTION)
  /// @param optionOnly whether only that is taken (GRANT OPTION FOR)
  /// @param cascade whether what was handed on goes as well
  /// @param replaces whether all earlier rights go first (WITH REPLACE OPTION of ClickHouse)
  /// @param cluster where it runs on every node of a cluster, its name; else empty
  /// @param by who is said to give or take them; empty where nobody is
  record GrantStatement(Key key, Span at, Span within, String dialect, int order, String verb, List<Right> rights, List<Securable> on, List<Grantee> to, boolean option, boolean optionOnly,
      boolean cascade, boolean replaces, String cluster, String by) implements AccessFact {}

  /// Roles that somebody becomes, or is no longer, a member of.
  /// @param verb `grant` or `revoke`
  /// @param roles which
  /// @param to who becomes a member, or is none any more
  /// @param admin whether members may let others in (WITH ADMIN OPTION)
  /// @param adminOnly whether only that is taken
  /// @param inherit whether members have its rights without a word; unknown where the database decides by an attribute
  /// @param replaces whether all earlier memberships go first
  /// @param become whether members may take the role on (SET ROLE; WITH SET FALSE of PostgreSQL 16); absent where nothing is said
  /// @param cluster where it runs on every node of a cluster, its name; else empty
  record MembershipStatement(Key key, Span at, Span within, String dialect, int order, String verb, List<Grantee> roles, List<Grantee> to, boolean admin, boolean adminOnly, Value<Boolean> inherit,
      boolean replaces, String cluster, Value<Boolean> become) implements AccessFact {

    /// One that says nothing of taking the role on.
    public MembershipStatement(Key key, Span at, Span within, String dialect, int order, String verb, List<Grantee> roles, List<Grantee> to, boolean admin, boolean adminOnly,
        Value<Boolean> inherit, boolean replaces, String cluster) {
      this(key, at, within, dialect, order, verb, roles, to, admin, adminOnly, inherit, replaces, cluster, new Value.Absent<>());
    }

    /// Whether members can do nothing more by it: they do not have its rights, may not take it on and let nobody in.
    public boolean idle() {
      return !admin && inherit.known().filter(has -> !has).isPresent() && become.known().filter(may -> !may).isPresent();
    }
  }

  /// Rights that objects of the future will have (ALTER DEFAULT PRIVILEGES; GRANT … ON FUTURE … is a [GrantStatement]).
  /// @param verb `grant` or `revoke`
  /// @param creators whose objects these are; none where only those of who runs the statement are
  /// @param schemas where; none where everywhere in the database
  /// @param rights which
  /// @param objects `tables`, `sequences`, `functions`, `types`, `schemas`, `large objects`
  /// @param to who gets or loses them
  /// @param option whether they may be handed on
  record DefaultRightsStatement(Key key, Span at, Span within, String dialect, int order, String verb, List<Grantee> creators, List<String> schemas, List<Right> rights, String objects,
      List<Grantee> to, boolean option) implements AccessFact {}

  /// A user or role that is made, changed or dropped.
  /// @param verb `create`, `alter` or `drop`
  /// @param kind `user`, `role`, `group` or `login`
  /// @param who it is
  /// @param attributes what it is given, in capitals: `SUPERUSER`, `NOLOGIN`, `BYPASSRLS`
  /// @param password `literal` where it stands in the text, `hash`, `quick-hash` (MD5, or SHA-1 without a salt), `none` where it needs none, `external`, or empty where nothing is said
  /// @param hosts from where it may come; none where nothing is said
  /// @param memberOf roles that it is put into
  record PrincipalStatement(Key key, Span at, Span within, String dialect, int order, String verb, String kind, Grantee who, List<String> attributes, String password, List<String> hosts,
      List<Grantee> memberOf) implements AccessFact {}

  /// What changes hands.
  /// @param verb `transfer` (one thing), `reassign` (everything that somebody owns) or `drop-owned`
  /// @param on the thing; of `reassign` and `drop-owned` nothing
  /// @param from who owned it, where that is said
  /// @param to who owns it now
  /// @param keeps whether the rights of others on it stay (COPY CURRENT GRANTS of Snowflake); true where the database keeps them anyway
  record OwnershipStatement(Key key, Span at, Span within, String dialect, int order, String verb, List<Securable> on, List<Grantee> from, List<Grantee> to, boolean keeps) implements AccessFact {}

  /// One of several conditions of which one is enough.
  /// @param demands what all has to hold for it, each as it is written but for blanks and capitals
  record Alternative(List<String> demands) {}

  /// Which rows somebody sees.
  /// @param verb `create`, `alter`, `permit` (altered so that it narrows nothing any more), `drop`, or of the table `enable`, `disable`, `force`, `no-force`
  /// @param policy its name; empty where the statement is about the whole table
  /// @param on the table
  /// @param restrictive whether it narrows what others let through
  /// @param command `ALL`, `SELECT`, …
  /// @param everything whether its condition is always true
  /// @param to whom it is for; none where everybody
  /// @param alternatives its condition; none where the statement says none
  record RowPolicyStatement(Key key, Span at, Span within, String dialect, int order, String verb, String policy, Securable on, boolean restrictive, String command, boolean everything,
      List<Grantee> to, List<Alternative> alternatives) implements AccessFact {

    /// One that says no condition.
    public RowPolicyStatement(Key key, Span at, Span within, String dialect, int order, String verb, String policy, Securable on, boolean restrictive, String command, boolean everything,
        List<Grantee> to) {
      this(key, at, within, dialect, order, verb, policy, on, restrictive, command, everything, to, List.of());
    }
  }

  /// Columns whose content is hidden from those who read them, or is no longer (masking, redaction).
  /// @param verb `set`, `unset`, or of a policy `create`, `open` (made so that it hides nothing), `listed` (made so that it hides from those who are named, and from nobody else), `alter`, `drop`, `disable`, `enable`
  /// @param policy its name; empty where the column itself is masked
  /// @param on the table; the policy itself where the statement names no table
  /// @param columns which; none where the statement does not say
  record MaskStatement(Key key, Span at, Span within, String dialect, int order, String verb, String policy, Securable on, List<String> columns) implements AccessFact {}

  /// A routine, or something else that runs with the rights of somebody (a view, a trigger, an event), that is made or changed.
  /// @param verb `create` or `alter`; of what `alter` does not say, nothing changes
  /// @param what the routine
  /// @param definer whether it runs with the rights of its owner (SECURITY DEFINER)
  /// @param pathSet whether it says in which schemas it looks names up (SET search_path)
  /// @param language in which it is written: `plpgsql`
  /// @param runsAs with whose rights it runs, where the statement names somebody: `root@localhost`, `dbo`, `owner`; else empty
  /// @param builds the parameters whose text it puts into statements that it runs, as it is
  record RoutineStatement(Key key, Span at, Span within, String dialect, int order, Securable what, boolean definer, boolean pathSet, String language, String verb, String runsAs, List<String> builds)
      implements AccessFact {

    /// One of whose body nothing is known.
    public RoutineStatement(Key key, Span at, Span within, String dialect, int order, Securable what, boolean definer, boolean pathSet, String language, String verb, String runsAs) {
      this(key, at, within, dialect, order, what, definer, pathSet, language, verb, runsAs, List.of());
    }

    /// The same with the parameters whose text it runs.
    public RoutineStatement building(List<String> parameters) {
      return new RoutineStatement(key, at, within, dialect, order, what, definer, pathSet, language, verb, runsAs, List.copyOf(parameters));
    }

    /// One that is made.
    public RoutineStatement(Key key, Span at, Span within, String dialect, int order, Securable what, boolean definer, boolean pathSet, String language) {
      this(key, at, within, dialect, order, what, definer, pathSet, language, "create", "");
    }
  }

  /// An object that is made, dropped, emptied or renamed.
  /// @param verb `create`, `create-temporary` (for the session), `anew` (made again without what others had on it), `uncovered` (made again without the policies of its rows and columns), `like` (others have on it what they have on the one that it `shadows`), `drop`, `truncate`, `rename` (also into another schema), `drop-column`, `create-column`, `attach`, `detach`, `rebuild` (the same, with what a query says), `replace` (dropped, with a
  /// new one in its place), `guard` and `unguard` (a view is given its guards, or they are taken off), `create-guard` and `drop-guard` (of the rows of a table: `constraint`, `trigger`, `not null`), `wait-index` and `wait-constraint` (who writes to the table waits until all of it is gone through), `wait-rewrite` (who reads it as well; the other works of `WaitingWriters` likewise), `checked` (a constraint that stood unchecked is held against the rows)
  /// @param what the object
  /// @param cascade whether what depends on it goes as well
  /// @param shadows a table that this one reads from elsewhere (Distributed of ClickHouse, a partition, a view over one table): its path; else nothing
  /// @param renamed its path afterwards, of `rename`; else nothing
  /// @param guards what keeps rows of a view from those who may read it: `security_barrier`, `security_invoker`
  record ObjectStatement(Key key, Span at, Span within, String dialect, int order, String verb, Securable what, boolean cascade, List<String> shadows, List<String> renamed, List<String> guards)
      implements AccessFact {

    /// One without guards.
    public ObjectStatement(Key key, Span at, Span within, String dialect, int order, String verb, Securable what, boolean cascade, List<String> shadows, List<String> renamed) {
      this(key, at, within, dialect, order, verb, what, cascade, shadows, renamed, List.of());
    }

    /// One that keeps its name.
    public ObjectStatement(Key key, Span at, Span within, String dialect, int order, String verb, Securable what, boolean cascade, List<String> shadows) {
      this(key, at, within, dialect, order, verb, what, cascade, shadows, List.of());
    }
  }

  /// A view that is made, or made again, over one query.
  /// @param what the view
  /// @param from what its query reads, as it is written but for blanks and capitals
  /// @param alternatives which of these rows it shows: its WHERE, and inner joins; none where it shows all
  record ViewStatement(Key key, Span at, Span within, String dialect, int order, Securable what, String from, List<Alternative> alternatives) implements AccessFact {}

  /// Rows that are changed or deleted.
  /// @param verb `delete`, `update`, or `delete-some` where a number says how many, and nothing says which
  /// @param what the table
  /// @param bounded whether a condition says which (WHERE), or of an `update` a number how many
  /// @param columns the columns that an `update` of every row sets; none where they cannot be read
  /// @param alternatives its condition, and that of inner joins; none where it has none, or one that is too long to be compared
  record RowsStatement(Key key, Span at, Span within, String dialect, int order, String verb, Securable what, boolean bounded, List<String> columns, List<Alternative> alternatives)
      implements AccessFact {

    /// Of a DELETE with LIMIT or TOP, and no WHERE.
    public static final String SOME = "delete-some";

    public RowsStatement {
      columns = List.copyOf(columns);
      alternatives = List.copyOf(alternatives);
    }

    /// One whose columns nobody has read.
    public RowsStatement(Key key, Span at, Span within, String dialect, int order, String verb, Securable what, boolean bounded) {
      this(key, at, within, dialect, order, verb, what, bounded, List.of(), List.of());
    }

    /// The same without a condition, where it sets these columns.
    public RowsStatement ofEveryRow(List<String> set) {
      return new RowsStatement(key, at, within, dialect, order, verb, what, false, set, List.of());
    }

    /// The same under a condition.
    public RowsStatement under(List<Alternative> condition) {
      return new RowsStatement(key, at, within, dialect, order, verb, what, bounded, columns, condition);
    }
  }

  /// Who or where the statements after it are.
  /// @param verb `set-role`, `reset-role`, `use` (database), `search-path`, `setting` (of the server); what holds the server up: `way-back` (out of a mistake), `copies` (on other servers), `guard`, `down` (the server serves nobody), `offline` (a part of it does) or `loss`; and `login-role` and `login-path` (of each later session), `published` (to subscribers), `unmatched` (rows go that another table has not)
  /// @param names the role, the database, the schemas in order, or what is set or held (`partial_revokes`, `binary logs`) and `on` or `off`; who and which role, the publication and what it takes in, the table and the other one
  record SessionStatement(Key key, Span at, Span within, String dialect, int order, String verb, List<String> names) implements AccessFact {}

  /// A program outside of the database that a statement has its server run, with the rights of the server on that machine.
  /// @param by what runs it: `copy`, `xp_cmdshell`, or `soname`: a library that the server takes into itself
  /// @param program the command as it is written; empty where it is put together
  record ProgramStatement(Key key, Span at, Span within, String dialect, int order, String by, String program) implements AccessFact {}

  /// How long rows of a table are kept before the database takes them away by itself; said of every table that is made, and where that is changed.
  /// @param on the table
  /// @param hours (hours) how long; absent where they stay, unknown where the text says it in no number
  record RetentionStatement(Key key, Span at, Span within, String dialect, int order, Securable on, Value<Integer> hours) implements AccessFact {}

  /// One part of what bounds the queries of somebody.
  /// @param name `readonly`, `max_memory_usage`, or of a quota with its time: `queries per 1 hour`
  /// @param value as it is written
  /// @param fixed whether who is bound may not change it (READONLY, CONST)
  /// @param at where it is written
  record Bound(String name, String value, boolean fixed, Span at) {}

  /// A profile of settings or a quota that is made, changed or dropped.
  /// @param verb `create`, `alter` or `drop`
  /// @param kind `settings profile` or `quota`
  /// @param name its name
  /// @param bounds what it says
  record BoundStatement(Key key, Span at, Span within, String dialect, int order, String verb, String kind, String name, List<Bound> bounds) implements AccessFact {}

  /// A query that reads what objects there are.
  /// @param dialect whose catalogue it is; empty where many databases have it and nothing says which this is
  /// @param file the file that it stands in
  /// @param catalogue the table or view that it reads: `system.columns`, `information_schema.tables`
  /// @param dependence how far its rows depend on the rights of who runs it: `wholly`; `partly` where it leaves some schemas out, says each row once, takes only so many or lists every
  /// object; `none` where it names its schema, or the catalogue shows everybody everything
  /// @param filter how it says which schema it means: `schema` (equality), `others` (all but some), `none`
  /// @param table the object whose entries it wants; `?` where that is one whose name is not in the text, empty where it wants all
  /// @param once whether it says each entry once (DISTINCT, GROUP BY)
  /// @param limited whether it takes only so many rows
  /// @param runsAs who runs it, where its file says so
  /// @param schemas those that it names, where it shows of them what its reader has rights on
  /// @param listed which objects of these it wants, as a pattern: `events*`, `*` for all; empty where it names one, or the pattern is not in the text
  record CatalogQuery(Key key, Span at, Span within, String dialect, int order, String file, String catalogue, String dependence, String filter, String table, boolean once, boolean limited,
      Value<String> runsAs, List<String> schemas, String listed) implements AccessFact {}
}
