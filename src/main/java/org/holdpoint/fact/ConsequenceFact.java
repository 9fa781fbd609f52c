package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What single statements of SQL amount to, once their words are weighed as their database does: how far a grant goes, and what a drop destroys.
public sealed interface ConsequenceFact extends Fact {

  /// What a statement gives.
  /// @param dialect the language of its file
  /// @param by `grant`, `membership`, `default-rights` (on objects of the future) or `attribute` (of a user or role)
  /// @param weight of the gravest of its rights, roles or attributes: `superuser` (can take everything else), `data-wide` (reaches what it does not name), `hardened` (everybody has it on a new database, until somebody takes it away), `metadata` (shows what there is) or `benign`
  /// @param rights those that weigh so much
  /// @param all whether every right is given without its name
  /// @param deeds what the rights are good for: `read`, `write` (rows), `change` (what there is), `use`
  /// @param scope what they are about: `server`, `database`, `schema`, `table`, `routine`, `other`; of a role or an attribute `server`
  /// @param reach what that lets them at: `whole` (all rows of a server or database), `many` (those of every table in a schema), `some` (of single tables), `container` (a schema or database, none of
  /// its rows), `every-other` (all routines or sequences of a schema), `none` (one of these, a type, …, or what no object is)
  /// @param on the first thing that they are about, as it is written: `shop.orders`
  /// @param audience the widest of those who get it: `public` (everybody), `anonymous` (who need not say who they are), `named`, `owner` (roles that own or run the database, by their name)
  /// @param to who gets it
  /// @param option whether they may be handed on
  /// @param fresh whether all that they are about is made by the same change
  record GivenRights(Key key, Span at, Span within, String dialect, String by, String weight, List<String> rights, boolean all, List<String> deeds, String scope, String reach, String on,
      String audience, List<String> to, boolean option, boolean fresh) implements ConsequenceFact {}

  /// Who owns something from a statement on.
  /// @param dialect the language of its file
  /// @param verb `transfer` (of what is named) or `reassign` (of all that somebody owns)
  /// @param kinds what kinds of thing these are: `table`, `schema`; of `reassign` none
  /// @param things as they are written: `shop.orders`; of `reassign` none
  /// @param from who owned them, where that is said
  /// @param to who owns them now
  /// @param fresh whether the same change makes them
  /// @param keeps whether the rights of others on them stay
  record NewOwner(Key key, Span at, Span within, String dialect, String verb, List<String> kinds, List<String> things, List<String> from, List<String> to, boolean fresh, boolean keeps) implements ConsequenceFact {}

  /// What a statement destroys.
  /// @param dialect the language of its file
  /// @param verb `drop`, `truncate`, `drop-column`, `detach`, `drop-owned`, `drop-guard` (of the rows of a table: a constraint, a trigger), `replace`, or, of all rows, `delete` or `update`, or `delete-some` of as many rows as a number says, whichever they are
  /// @param thing the kind: `table`, `schema`, `column`, `user`, …
  /// @param name as it is written: `shop.orders`; empty where it has none
  /// @param holds what goes: `rows`, `identity` (a user or role), `nothing` (what can be made again from its text); unknown where no file tells whether what is replaced stands there
  /// @param cascade whether what depends on it goes as well
  /// @param standing `lasting`; `handed-on` where the things were given to another before, so that rights alone fall; `own` where the same change makes it first, `renewed` where the same file makes it again, `way-back` in what takes a change back, `undone` there where its own way there makes it, `beyond` in that of something which stood before the change and which its way there does not make, `parked` where the base put it aside under a name that says so, `asked` where its file first asks for the rows of the table, and stops where they are not as it expects, `trial` in a folder of tests, `called` in a program that is no migration, `temporary`
  /// @param database in which one its session is, as its file says before it (`USE`, `ALTER SESSION SET CONTAINER`); absent where the file says nothing, or the name of the thing says it
  record Destruction(Key key, Span at, Span within, String dialect, String verb, String thing, String name, Value<String> holds, boolean cascade, String standing, Value<String> database) implements ConsequenceFact {

    /// The same in the session of that database.
    public Destruction in(Value<String> session) {
      return new Destruction(key, at, within, dialect, verb, thing, name, holds, cascade, standing, session);
    }
  }

  /// A question about the rows of a table that a script asks, there or in a routine that it calls, and an error where the answer is another one than it goes on with.
  /// @param dialect the language of the file
  /// @param table as it is written, in small letters: `shop.orders`
  /// @param until (statements) the place in its file of the last one that is not reached where it fails, whoever runs the file
  record AskedTable(Key key, Span at, Span within, String dialect, String table, int until) implements ConsequenceFact {}

  /// A statement of a script that the same script takes back by a ROLLBACK, so that it does not happen.
  /// @param dialect the language of the file
  /// @param does `gives` (rights, a membership, an owner) or `destroys`
  /// @param defines whether it is a definition, which some databases never take back (MySQL, MariaDB, Oracle, Snowflake)
  /// @param assumed whether nothing in the file says which database it is for
  /// @param by the statement that takes it back
  record RolledBackStatement(Key key, Span at, Span within, String dialect, String does, boolean defines, boolean assumed, Span by) implements ConsequenceFact {}

  /// A changeset of SQL whose author says that nothing takes it back, though it changes what stands there.
  /// @param dialect the language of the file
  /// @param set its author and id, as they are written
  /// @param changes the first words of its first statement that does
  record EmptyWayBack(Key key, Span at, Span within, String dialect, String set, String changes) implements ConsequenceFact {}

  /// A line of a client from which on the statements of a script go to another database.
  /// @param dialect the language of the file
  record DatabaseEntered(Key key, Span at, Span within, String dialect) implements ConsequenceFact {}

  /// Whether a script of SQL tells its client to stop at an error (SQL*Plus, WHENEVER SQLERROR; psql, ON_ERROR_STOP; sqlcmd, `:on error`; SnowSQL, `exit_on_error`), as the last line says that speaks of it; nothing of one in which none does.
  /// @param dialect the language of the file
  /// @param stops whether it stops there
  record ErrorStop(Key key, Span at, Span within, String dialect, boolean stops) implements ConsequenceFact {}

  /// What a script of SQL does as one, so that it happens whole or not at all: between the statements that open a transaction and those that end it.
  /// @param dialect the language of the file
  /// @param transactions (transactions) how many it opens
  /// @param inside (statements) that change rows or tables within them
  /// @param outside (statements) that do so outside of them
  /// @param ends how the last one ends: `commit`, `rollback`, `open` (the file ends before it does), or `none` where there is none
  /// @param broken (statements) definitions within one, of a database that ends every transaction where something is defined
  /// @param declined whether it tells the tool that runs it to open none by itself
  record ScriptTransaction(Key key, Span at, Span within, String dialect, int transactions, int inside, int outside, String ends, int broken, boolean declined) implements ConsequenceFact {}

  /// A script that changes or takes away what stood before it, and stops where one of its statements fails: what it did until then stays, or is taken back with the rest.
  /// @param at the first statement that does so
  /// @param dialect the language of its file
  /// @param statements (statements) that change rows or tables
  /// @param things what stood before and is changed or taken away, as it is written: `shop.orders`
  /// @param held what takes all of it back when one statement fails: `transaction` (its own), `tool` (a tool for migrations opens one around the file, as its name and the database say), or `nothing`
  /// @param commits whether one of these is a definition, at which its database ends every transaction, so that none can hold it
  /// @param lost whether rows go that no statement brings back
  /// @param wayBack whether a section of it, or a script of the same name, takes it back
  record PiecemealScript(Key key, Span at, Span within, String dialect, int statements, List<String> things, String held, boolean commits, boolean lost, boolean wayBack) implements ConsequenceFact {}

  /// Work over a whole table that stood before the change, or a lock on it, for which everybody waits who writes there.
  /// @param dialect the language of its file
  /// @param work `index` (it is built), `constraint` (the rows that are there are held against it), `copy` (it is copied, and may be read) or `lock` (until the transaction ends); or, where nobody reads it meanwhile either,
  /// `rewrite` (all of it is written anew), `scan` (it is gone through) or `lock-all` (until the transaction ends)
  /// @param table as it is written: `shop.orders`
  /// @param schema that of it, in small letters; empty where it is not said
  /// @param name the last part of it, in small letters
  /// @param bounded whether the file says before it how long a statement waits for its lock at most
  record WaitingWriters(Key key, Span at, Span within, String dialect, String work, String table, String schema, String name, boolean bounded) implements ConsequenceFact {}

  /// A heading in a file of migrations that says which way the statements below it lead.
  /// @param tool who reads it: `goose`, `sql-migrate`, `dbmate`, `liquibase`
  /// @param back whether they take a change back
  record MigrationHeading(Key key, Span at, Span within, String tool, boolean back) implements ConsequenceFact {}

  /// A file that has a grant for all nodes of a cluster (ON CLUSTER): the first of them.
  /// @param file the file
  record ClusterGrant(Key key, Span at, Span within, String file) implements ConsequenceFact {}

  /// A migration that is new, and whose version another one of its folder has, or one that is there already is behind.
  /// @param tool `flyway` or `golang-migrate`
  /// @param version as it is compared: `1.2`
  /// @param taken the others that have it
  /// @param last the highest version that was there before
  /// @param behind whether that is a higher one
  record MigrationPlace(Key key, Span at, Span within, String tool, String version, List<String> taken, String last, boolean behind) implements ConsequenceFact {}

  /// A new grant for one node, where all that were there before are for every node of a cluster (ON CLUSTER).
  /// @param cluster what these call it
  /// @param stoodAt the last of them
  record LoneGrant(Key key, Span at, Span within, String cluster, Span stoodAt) implements ConsequenceFact {}

  /// A new table whose rows nothing keeps from those who may read it, where every other of its schema has row security.
  /// @param dialect the language of the database: `postgresql`
  /// @param table as it is written: `shop.orders`
  /// @param schema in which it is
  /// @param others (tables) how many others there are, and were before
  /// @param stoodAt where row security was put on the last of them
  record BareTable(Key key, Span at, Span within, String dialect, String table, String schema, int others, Span stoodAt) implements ConsequenceFact {}

  /// A new view that reads a table with row security as its owner, whom the policies mostly do not hold, for others.
  /// @param dialect the language of the database: `postgresql`
  /// @param view as `schema.name`
  /// @param rows the table, as `schema.name`
  /// @param readers who may read the view by what statements say
  /// @param stoodAt where row security was put on the table
  record PastPolicies(Key key, Span at, Span within, String dialect, String view, String rows, List<String> readers, Span stoodAt) implements ConsequenceFact {}
}
