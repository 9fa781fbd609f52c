package org.holdpoint.fact;

import java.util.List;
import java.util.Map;
import org.holdpoint.source.Span;

/// What statements of a change do to who may do what, worked out from all statements of a database in the order in which they run. Only what still holds after the last statement is said, and
/// only what did not hold before the first new one.
public sealed interface ReachFact extends Fact {

  /// What a statement lets somebody do that they could not do before, by any way.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who
  /// @param kind `role`, `user`, `public` (everybody), …
  /// @param by what does it: `grant`, `membership`, `default-rights`, `ownership` or `attribute`
  /// @param rights in capitals, in order
  /// @param deeds what these are good for: `read`, `write`, `administer` (change who may, or what it is), `use`
  /// @param scope what they are about: `table`, `schema`, `database`, `server`, …
  /// @param objects the first of them, as `schema.name`
  /// @param count (tables and views) how many of these; unknown where there were too many rights to be looked through
  /// @param known (objects) how many tables and views the statements know of
  /// @param before (objects) how many of these the principal could reach in some way before; unknown where they are too many to be counted
  /// @param after (objects) how many after
  /// @param share (percent) of all that are known, after
  /// @param option whether they may be handed on
  /// @param later whether objects that are made later are reached as well
  /// @param schemas those in which the principal could reach nothing before
  /// @param members who has it as well, because they are members
  /// @param word `SET ROLE` where the rights are there only after that word; empty where they are there at once
  /// @param chain the way from the principal to the right, a step a line
  /// @param because where the steps are written
  record NewAccess(Key key, Span at, Span within, String dialect, String principal, String kind, String by, List<String> rights, List<String> deeds, String scope, List<String> objects,
      Value<Integer> count, int known, Value<Integer> before, Value<Integer> after, Value<Integer> share, boolean option, boolean later, List<String> schemas, List<String> members, String word,
      List<String> chain, List<Span> because) implements ReachFact {

    /// The same where nobody has counted how many objects there are.
    public NewAccess uncounted(String because) {
      return new NewAccess(key, at, within, dialect, principal, kind, by, rights, deeds, scope, objects, new Value.Unknown<>(because, at), known, before, after, share, option, later, schemas, members, word, chain,
          this.because);
    }
  }

  /// A view loses what kept rows of it from those who may read it: it is made again without, or that is taken off.
  /// @param dialect the language of the database: `postgresql`
  /// @param view as `schema.name`
  /// @param guards what is lost: `security_invoker`, `security_barrier`
  /// @param rows the table with row security that the view reads, as `schema.name`; empty where none is known
  /// @param stoodAt where they were given
  record LostGuard(Key key, Span at, Span within, String dialect, String view, List<String> guards, String rows, List<Span> stoodAt) implements ReachFact {}

  /// A policy of rows lets through what it did before and more: another condition is enough, or it asks for less.
  /// @param dialect the language of the database: `postgresql`
  /// @param policy its name
  /// @param table as `schema.name`
  /// @param every whether it lets every row through
  /// @param written whether that is said of the rows that are written alone (WITH CHECK)
  /// @param stoodAt where it was narrower
  record MoreRows(Key key, Span at, Span within, String dialect, String policy, String table, boolean every, boolean written, Span stoodAt) implements ReachFact {}

  /// A view is made again, and shows those who may read it the rows that it did and more of what it reads.
  /// @param dialect the language of the database: `postgresql`
  /// @param view as `schema.name`
  /// @param every whether it shows all of them
  /// @param readers who may read it by what statements say
  /// @param stoodAt where it showed fewer
  record WiderView(Key key, Span at, Span within, String dialect, String view, boolean every, List<String> readers, Span stoodAt) implements ReachFact {}

  /// A policy of rows that narrows what others let through holds for fewer people than before, or for fewer commands.
  /// @param dialect the language of the database: `clickhouse`
  /// @param policy its name
  /// @param table as `schema.name`
  /// @param principals those for whom it holds no more; none where that is nobody, or too many to be named
  /// @param commands those for which it holds no more: `INSERT`, `UPDATE`
  /// @param stoodAt where it held for more
  record LooserPolicy(Key key, Span at, Span within, String dialect, String policy, String table, List<String> principals, List<String> commands, Span stoodAt) implements ReachFact {}

  /// A table is dropped and made again, and what kept its rows or columns from those who may read it is not put on it again.
  /// @param dialect the language of the database: `snowflake`
  /// @param table as `schema.name`
  /// @param covers what is gone, in words: `row policy by_region`, `mask of email`
  /// @param stoodAt where these were put on it
  record LostCover(Key key, Span at, Span within, String dialect, String table, List<String> covers, List<Span> stoodAt) implements ReachFact {}

  /// A routine runs with the rights of its owner, and what bounded it before is gone.
  /// @param dialect the language of the database: `postgresql`
  /// @param program as `schema.name`
  /// @param lost what is gone: `revoke` (everybody may call the new one), `search_path`, or `invoker` (it ran with the rights of its caller, and everybody may call it)
  /// @param stoodAt where it was said of the one before
  record BarerRoutine(Key key, Span at, Span within, String dialect, String program, String lost, Span stoodAt) implements ReachFact {}

  /// Rights on databases whose names a pattern takes in that was meant as one name: `_` stands for any sign where no backslash stands before it (MySQL).
  /// @param dialect the language of the database: `mysql`
  /// @param pattern as it is written: `a_b`
  /// @param principals who gets them
  /// @param also the other databases that it takes in, of which the principals could reach nothing before
  record LoosePattern(Key key, Span at, Span within, String dialect, String pattern, List<String> principals, List<String> also) implements ReachFact {}

  /// A right that a statement takes from somebody who has it all the same, by another way.
  /// @param dialect the language of the database: `postgresql`
  /// @param principals who
  /// @param rights in capitals, in order
  /// @param object as `schema.name`
  /// @param by `public` where everybody has it, `table` where the statement takes it from columns and it is given on the whole table
  record IdleRevoke(Key key, Span at, Span within, String dialect, List<String> principals, List<String> rights, String object, String by) implements ReachFact {}

  /// A right that somebody had on some databases or tables is given on all there are.
  /// @param dialect the language of the database: `clickhouse`
  /// @param principal who
  /// @param rights in capitals, in order
  /// @param before on what they were given until now, the first of these
  /// @param on on what they are given now: `*` for everything, or the database
  /// @param later whether these are rights on what is made later
  record OutgrownRight(Key key, Span at, Span within, String dialect, String principal, List<String> rights, List<String> before, String on, boolean later) implements ReachFact {}

  /// A schema that somebody may use from here on, and could not: until then no right on its tables did anything.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who; `public` for everybody
  /// @param schema its name
  /// @param rights what was given on tables there before, and does something from here on
  /// @param objects the first of these tables
  /// @param count (tables) how many they are
  /// @param givenAt where these rights were given
  record OpenedSchema(Key key, Span at, Span within, String dialect, String principal, String schema, List<String> rights, List<String> objects, int count, List<Span> givenAt) implements ReachFact {}

  /// A user that could come in from some hosts alone may come in from any.
  /// @param dialect the language of the database: `clickhouse`
  /// @param principal who
  /// @param before from where until now
  /// @param stoodAt where that was said
  record OpenedHosts(Key key, Span at, Span within, String dialect, String principal, List<String> before, Span stoodAt) implements ReachFact {}

  /// A user that had to prove itself by an encrypted connection or a certificate has to no longer.
  /// @param dialect the language of the database: `mysql`
  /// @param principal who
  /// @param before what was asked: `SSL`, `X509`, `SUBJECT`
  /// @param stoodAt where that was said
  record LostProof(Key key, Span at, Span within, String dialect, String principal, String before, Span stoodAt) implements ReachFact {}

  /// A table with row security gets an owner who was bound by its policies, and owners are not.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who
  /// @param table as `schema.name`
  /// @param stoodAt where row security was put on it
  record UnboundOwner(Key key, Span at, Span within, String dialect, String principal, String table, Span stoodAt) implements ReachFact {}

  /// A DELETE or UPDATE reaches the rows that it did before and more: another condition is enough, it asks for less, or a join keeps rows that find no partner.
  /// @param dialect the language of the database: `postgresql`
  /// @param verb `delete` or `update`
  /// @param table as `schema.name`
  /// @param every whether no condition is left
  /// @param stoodAt where it reached fewer
  record RowsWidened(Key key, Span at, Span within, String dialect, String verb, String table, boolean every, Span stoodAt) implements ReachFact {}

  /// A profile of settings or a quota bounds the queries of its users less than before.
  /// @param dialect the language of the database: `clickhouse`
  /// @param sort `settings profile` or `quota`
  /// @param name its name
  /// @param bound the first part that bounds less: `readonly`, `queries per 1 hour`
  /// @param before what it was
  /// @param after what it is; `gone` where it is not there any more
  /// @param stoodAt where it was said
  record LooserBound(Key key, Span at, Span within, String dialect, String sort, String name, String bound, String before, String after, Span stoodAt) implements ReachFact {}

  /// Rows of a table go sooner than before.
  /// @param dialect the language of the database: `clickhouse`
  /// @param table as `schema.name`
  /// @param before how long they were kept, in words: `90 days`, `for good`, `not known` where no statement makes the table
  /// @param after how long they are kept; `not known` where the statement says it in no number
  /// @param tenth whether that is a tenth of before, or less
  record ShorterRetention(Key key, Span at, Span within, String dialect, String table, String before, String after, boolean tenth) implements ReachFact {}

  /// Something runs with the rights of somebody who may do everything, and did not before; or more may call it than before.
  /// @param dialect the language of the database: `mysql`
  /// @param program what runs, as `schema.name`
  /// @param kind `procedure`, `view`, `event`, …
  /// @param runsAs with whose rights: `root@localhost`, `dbo`, `owner`
  /// @param to who may call or read it newly; none where the program itself is new, or newly runs so
  /// @param everybody whether these are all there are
  /// @param taken whether it ran with the rights of somebody else, who owned it; then `to` are all who may call it already
  /// @param madeAt where it is made
  record ProgramPower(Key key, Span at, Span within, String dialect, String program, String kind, String runsAs, List<String> to, boolean everybody, boolean taken, Span madeAt) implements ReachFact {}

  /// A routine that runs with the rights of its owner runs what its callers write: it puts a text that it is given into a statement as it is. It is new so, or more may call it than before.
  /// @param dialect the language of the database: `mysql`
  /// @param program what runs, as `schema.name`
  /// @param parameters the texts that it is given, by name
  /// @param runsAs with whose rights it runs, where that is said: `root@localhost`; else empty
  /// @param to who may call it besides its owner, as far as statements say; none where the database lets everybody by itself
  /// @param everybody whether these are all there are
  /// @param invoker whether it ran with the rights of its caller before
  /// @param madeAt where its body is
  record OpenRoutine(Key key, Span at, Span within, String dialect, String program, List<String> parameters, String runsAs, List<String> to, boolean everybody, boolean invoker, Span madeAt) implements ReachFact {}

  /// Somebody gets, by membership, what makes an administrator.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who
  /// @param power what it is: `SUPERUSER`, `pg_execute_server_program`, `sysadmin`
  /// @param how `inherits`, or `set-role` where it takes a word
  /// @param chain the way from the principal to the power, a step a line
  /// @param because where the steps are written
  record NewPower(Key key, Span at, Span within, String dialect, String principal, String power, String how, List<String> chain, List<Span> because) implements ReachFact {}

  /// A right that was forbidden and is given or revoked: the word that forbade it is gone.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who
  /// @param right in capitals
  /// @param object as `schema.name`
  /// @param columns those of which alone it is not forbidden any more; none where it is all of it
  /// @param held whether the principal has the right from here on, by any way
  /// @param deniedAt where it was forbidden
  record LiftedDeny(Key key, Span at, Span within, String dialect, String principal, String right, String object, List<String> columns, boolean held, Span deniedAt) implements ReachFact {}

  /// A program of the repository that names a table in the SQL of one of its strings.
  /// @param table its path, as it is written there
  /// @param rights those without which its statement fails there; none where its words leave that open
  /// @param logins the names that its file gives a user or role of a connection
  record TableUse(Key key, Span at, Span within, List<String> table, List<String> rights, List<String> logins) implements ReachFact {}

  /// A string of a program that drops or empties what is filled into it, in a file that asks a catalogue what there is.
  /// @param verb `drop` or `truncate`
  /// @param asked how the widest of these questions says which schema it means: `schema`, `others` (all but some), `none`
  /// @param queryAt where that question is
  record ListedDrop(Key key, Span at, Span within, String verb, String asked, Span queryAt) implements ReachFact {}

  /// What somebody could do and no longer can.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who
  /// @param rights in capitals, in order
  /// @param object as `schema.name`
  /// @param by `revoke`, `membership` where somebody is put out of a role, `anew` where the object is dropped and made again and nothing gives the rights again, or `replaced` where a statement that
  /// names none of them takes all that was given before (WITH REPLACE OPTION, REVOKE CURRENT GRANTS, CREATE OR REPLACE USER)
  /// @param last whether nobody but the owner is left who may do one of them
  /// @param grantedAt where it was given
  /// @param usedAt where programs of the repository use the object in a way that needs one of the rights, the first of these places
  /// @param own whether one of these programs logs in as the principal
  record LostAccess(Key key, Span at, Span within, String dialect, String principal, List<String> rights, String object, String by, boolean last, List<Span> grantedAt, List<Span> usedAt, boolean own)
      implements ReachFact {}

  /// Somebody wrote down who may do what in a database: what statements begin with.
  /// @param dialect the language of the database: `postgresql`
  /// @param after the version of the last migration that had run; absent where all of the base had
  record AccessSnapshot(Key key, Span at, Span within, String dialect, Value<String> after) implements ReachFact {}

  /// A statement that keeps somebody from what other statements give him, or gave; or that keeps rows and columns from whoever may read their table. It is there where a change takes it out of its text, or puts it before what it takes back.
  /// @param dialect the language of the database: `postgresql`
  /// @param verb `revoke` or `deny`; `row security`, `row policy` or `mask`
  /// @param principals whom it keeps from it; none where that is everybody
  /// @param rights which; `member` where it keeps him out of a role; the columns of a mask
  /// @param object the first thing that they are about
  record HeldBack(Key key, Span at, Span within, String dialect, String verb, List<String> principals, List<String> rights, String object) implements ReachFact {}

  /// A migration that is edited though it has a version, so that it has run where its text is known: nothing of what it says now runs there.
  /// @param version as its name has it
  /// @param tool whose names look like this: `flyway`, `golang-migrate`, `timestamp`
  /// @param added (statements) of access that it did not have
  /// @param removed (statements) of access that it no longer has
  /// @param kept what a database that is made anew keeps, and one where it has run does not: `SELECT on ledger for report`; the first few
  /// @param keptAt where that is given
  /// @param unchecked whether it is made to say as well that any text of it is the right one, so that no tool tells of it
  record AlteredMigration(Key key, Span at, Span within, String version, String tool, int added, int removed, List<String> kept, List<Span> keptAt, boolean unchecked) implements ReachFact {

    /// Before it is known what is kept.
    public AlteredMigration(Key key, Span at, Span within, String version, String tool, int added, int removed) {
      this(key, at, within, version, tool, added, removed, List.of(), List.of(), false);
    }

    /// The same where nobody is told of it, if so.
    public AlteredMigration silently(boolean untold) {
      return new AlteredMigration(key, at, within, version, tool, added, removed, kept, keptAt, untold);
    }

    /// The same with what is kept, and where that is given. What a database gives by itself stands nowhere.
    public AlteredMigration keeping(Map<String, List<Span>> rights) {
      return new AlteredMigration(key, at, within, version, tool, added, removed, List.copyOf(rights.keySet()), rights.values().stream().flatMap(List::stream).filter(place -> !place.file().isEmpty()).distinct().toList(), unchecked);
    }
  }

  /// A changeset of a changelog in XML, YAML or JSON.
  /// @param name its id
  /// @param again whether it may change: it runs whenever it does, or says that any text of it is the right one
  /// @param text its changes, without what neither runs nor counts
  record Changeset(Key key, Span at, Span within, String name, boolean again, String text) implements ReachFact {}

  /// What somebody sees in the catalogues after a statement and did not see before it, because he has rights there now, or because a table is made where he has them.
  /// Of a single table only where something reads from it, its name may be seen in another schema, or there is a query of catalogues that may see it.
  /// @param dialect the language of the database: `postgresql`
  /// @param principal who; unknown where it is everybody
  /// @param who the same in words
  /// @param schema the schema (or database) whose objects he sees; `*` for all of them
  /// @param object the one that he sees there; `*` for all of them
  /// @param shows which catalogues list it for him, by the last part of their name; `*` for all
  /// @param beside other schemas of which he sees something already
  /// @param another whether the same name may now be there twice: all schemas come into sight, or one beside another, or a table whose name may be seen elsewhere or from which something that is seen reads
  /// @param readers tables and views seen already that read from what comes into sight (Distributed of ClickHouse, partitions, views over one table)
  /// @param first whether he saw nothing of that schema before
  /// @param right the rights that make it so
  record NewVisibility(Key key, Span at, Span within, String dialect, Value<String> principal, String who, String schema, String object, List<String> shows, List<String> beside, boolean another,
      List<String> readers, boolean first, String right)
      implements ReachFact {}
}
