package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What command lines do when they run, and to how many of what. Nothing of it was ever run.
public sealed interface CommandFact extends Fact {

  /// A program that a text would call: a script, a runbook, a step of a pipeline, a task of a play, a schedule.
  /// @param program its name without folders; unknown where a variable says it
  /// @param words what it is called with, without redirections and without what calls it (`sudo`, `env`, `xargs`)
  /// @param through what calls it, from the outside in: `sudo`, `ssh`, `xargs`, `kubectl exec`, `yes` where its questions are answered by a pipe, `|| true` where its failure is passed over, `|` where its output goes into a pipe, `trap` and `at` where it runs later, `machine for one job` of a pipeline, `ids=` where a variable takes its output, `id in ids` in a loop over the words of a variable, `< "$list"` where it reads a file that a variable names
  /// @param host where it runs; absent where the text runs itself
  /// @param surely whether it runs whenever the text runs to its end: it stands in no branch, and in no function that nobody calls
  /// @param repeated (times) how often a loop runs it; absent outside loops
  /// @param pause (seconds) how long the loop waits between two runs; absent where it does not
  /// @param apart (runs) how many run at the same time (`xargs -P`, `parallel -j`, `&` in a loop)
  /// @param asked whether somebody is asked before, and the text stops where the answer is not yes
  /// @param strict what stops the text on a failure before it: `errexit`, `nounset`, `pipefail`
  /// @param checked names of variables that the text makes sure are not empty before
  /// @param exported what it gets in its environment, where the text says it: `AWS_PROFILE=shop`
  /// @param outputs files that its output goes to
  record Invocation(Key key, Span at, Span within, Value<String> program, List<Argument> words, List<String> through, Value<String> host, boolean surely, Value<Long> repeated, Value<Long> pause,
      Value<Long> apart, boolean asked, List<String> strict, List<String> checked, List<String> exported, List<Argument> outputs) implements CommandFact {}

  /// One word of it, after the shell has taken off its quotes and put in what is known.
  /// @param written as it stands in the text, with quotes and variables
  /// @param values all that it may be, by the branches and rounds of loops before; none where something of it is not known
  /// @param blank what it is where everything in it that is not known is empty: `/` of `"$DIR/"`
  /// @param open what in it is not known: the names of variables (`DIR`), or `$(` where the output of a command stands
  /// @param mayBeBlank whether what is not known in it may be empty: no `${x:?}`, no check before
  /// @param quoted whether it stands in quotes as a whole, so that no shell takes a pattern or blanks in it apart
  record Argument(String written, List<String> values, String blank, List<String> open, boolean mayBeBlank, boolean quoted, Span at) {}

  /// A command of the team, as the settings say.
  /// @param program its name
  /// @param verb the word after its name that this is about; empty for any
  /// @param effect `read`, `restart`, `drain`, `remove` or `destroy`
  /// @param targets the option that takes what it works on; empty where words do
  /// @param syntax how they are written: `list`, `nodeset`, `ansible`, `labels`, `aws-filters`, `glob`, `regex`
  /// @param bypass options that skip its questions or floors
  record OwnCommand(Key key, Span at, Span within, String program, String verb, String effect, String targets, String syntax, List<String> bypass) implements CommandFact {}

  /// What one call, or one play, does.
  /// @param command program and verb: `kubectl delete`; of a play `play`
  /// @param effect `read`, `restart`, `drain`, `remove` (it can be put back) or `destroy` (it cannot); of a play also `change`: what its hosts run with changes, and they stay in service
  /// @param object what it works on: `hosts`, `pods`, `namespace`, `files`, `database`, `queue`, …
  /// @param targets which of them, as it is written; absent where it works on all that its scope has
  /// @param syntax how that is written: `list`, `nodeset`, `ansible`, `labels`, `fields`, `aws-filters`, `glob`, `regex`
  /// @param limit what cuts it down (`--limit`), in the same syntax
  /// @param scope what it says of the cluster, account, namespace, environment or database that it works in: `namespace=shop`
  /// @param all whether its words say everything: `--all`, `*`, `-A`, or nothing where nothing means everything
  /// @param reach how far its targets are bounded: `named` by their names, `one` whose name is not known, `selector` by what they have in common, `pattern` by what their names look like, `folder` by the folder whose files say them, `output` by
  /// what another command or a file says, `open` by a variable that may hold many, `whole` since it names none and means all that there is, `everything` since it says so
  /// @param blankIsAll whether an empty value means everything to it, and the value may be empty
  /// @param bypasses words that skip questions, floors, dry runs or last copies: `--force`
  /// @param guards words that hold it back: `--dry-run`, `--min-remaining 90%`
  /// @param guardNames the same without their values: `--min-remaining`
  /// @param trial whether it only shows what it would do
  /// @param expected (targets) how many it says that there are
  /// @param batch how many at a time, as it is written: `2`, `10%`; absent where all at once
  /// @param surely as of an `invocation`
  /// @param asked as of an `invocation`
  /// @param verified whether something looks at the outcome: in the loop around it, or after it
  /// @param protects whether what it works on holds others back: a lock, a firewall, a disruption budget
  /// @param host as of an `invocation`
  /// @param text its words, as they are written
  /// @param atOnce whether its program works on all its targets at the same time, since no option says how many
  /// @param limited whether an option cuts its targets down, be its value known or not
  /// @param picked whether something picks from the list that another command prints for it: `grep`, `tail`
  /// @param pause (seconds) as of an `invocation`
  /// @param look what shows what is left afterwards: `kubectl get nodes,pods -o wide`; empty where the table has nothing
  /// @param said its targets as they are written, with what is known put in; tells two apart that are not known
  /// @param file the file whose lines say them, a line for each run; empty where none does
  /// @param passing whether names say that what it takes was not made to stay (`tmp`, `shop_test`, `pr-$NUMBER`), or the machine that it is on is thrown away afterwards
  /// @param folders the absolute paths among its targets, each as a folder: `/srv/app/cache/` for `/srv/app/cache/*`
  /// @param behindCheck whether it is only done after a check of the same targets went well: `ceph osd safe-to-destroy osd.7` before `ceph osd purge 7`, or after a question about their number
  record Operation(Key key, Span at, Span within, String command, String effect, String object, Value<String> targets, String syntax, Value<String> limit, List<String> scope, boolean all,
      String reach, boolean blankIsAll, List<String> bypasses, List<String> guards, List<String> guardNames, boolean trial, Value<Long> expected, Value<String> batch, boolean surely, boolean asked, boolean verified, boolean protects, Value<String> host, String text,
      boolean atOnce, boolean limited, boolean picked, Value<Long> pause, String look, boolean passing, String said, String file, List<String> folders, boolean behindCheck) implements CommandFact {

    /// One whose guards are named by their first words.
    public Operation(Key key, Span at, Span within, String command, String effect, String object, Value<String> targets, String syntax, Value<String> limit, List<String> scope, boolean all,
        String reach, boolean blankIsAll, List<String> bypasses, List<String> guards, boolean trial, Value<Long> expected, Value<String> batch, boolean surely, boolean asked, boolean verified, boolean protects, Value<String> host, String text) {
      this(key, at, within, command, effect, object, targets, syntax, limit, scope, all, reach, blankIsAll, bypasses, guards, guards.stream().map(guard -> guard.split("[ =]", 2)[0]).toList(), trial, expected, batch,
          surely, asked, verified, protects, host, text, false, limit instanceof Value.Known<String>, false, new Value.Absent<>(), "", false, targets.known().orElse(""), "", List.of(), false);
    }
  }

  /// A command that sets how many of something run.
  /// @param command as of an `operation`
  /// @param name what it sets the number of, as it is written: `deployment/web`; empty where the words do not say it
  /// @param sort what the name is of: `deployment`; empty where the words do not say it
  /// @param namespace the namespace that it names; empty where it names none
  /// @param count (members) how many there are afterwards
  /// @param trial as of an `operation`
  /// @param asked as of an `operation`
  /// @param passing as of an `operation`
  /// @param text its words, as they are written
  record Sizing(Key key, Span at, Span within, String command, String name, String sort, String namespace, long count, boolean trial, boolean asked, boolean passing, String text) implements CommandFact {}

  /// A command that leaves fewer of something than the files keep of it.
  /// @param command as of an `operation`
  /// @param name as of a `sizing`
  /// @param count (pods) how many it leaves
  /// @param floor (pods) how many must stay
  /// @param by what says so: `PodDisruptionBudget shop/web`
  /// @param floorAt where that is written
  /// @param held whether somebody is asked before, or it only shows what it would do
  /// @param text as of a `sizing`
  record SizedBelow(Key key, Span at, Span within, String command, String name, long count, long floor, String by, Span floorAt, boolean held, String text) implements CommandFact {}

  /// A switch by which a script only shows what it would do, and how it stands where nobody says anything.
  /// @param variable its name
  /// @param standard what it is then
  /// @param on whether the script then only shows it
  record TrialSwitch(Key key, Span at, Span within, String variable, String standard, boolean on) implements CommandFact {}

  /// What a variable is set to at the start of a text, that by its name says where the text works: `STAGE=integ`.
  /// @param variable its name
  /// @param value what it is set to
  record PlaceVariable(Key key, Span at, Span within, String variable, String value) implements CommandFact {}

  /// What a script is told from outside: an argument, or a variable that is set for it.
  /// @param name `1` for the first argument, else the variable
  /// @param variable what the script calls it
  /// @param demanded whether the script stops where nobody says it
  /// @param otherwise what it takes where nobody does, as it is written; absent where it stops
  record GivenWord(Key key, Span at, Span within, String name, String variable, boolean demanded, Value<String> otherwise) implements CommandFact {}

  /// A question at which a script stops before what stands behind it: `[ "$(hostname)" = db2 ] || exit 1`. Known by what it asks about.
  /// @param asked as it is written
  /// @param surely whether it is asked whenever the script runs
  record StopCondition(Key key, Span at, Span within, String asked, boolean surely) implements CommandFact {}

  /// A question, and what is only done where the answer is yes (`within`): `if ceph osd safe-to-destroy osd.7; then …`.
  record HeldBranch(Key key, Span at, Span within) implements CommandFact {}

  /// A part of a runbook that said how everything is put back, and that is gone while others still take something away. It stands at the first heading or comment of the text.
  /// @param command as of an `operation`
  /// @param head how the part was headed
  /// @param before where it stood
  record WayBackUntold(Key key, Span at, Span within, String command, String head, Span before) implements CommandFact {}

  /// A step that runs on another machine than before, while all others of its part still run on that one.
  /// @param command as it is written
  /// @param host where it runs
  /// @param others where it and all others ran, and these still do
  /// @param before where it was written
  record OtherHost(Key key, Span at, Span within, String command, String host, String others, Span before) implements CommandFact {}

  /// A program that no table knows, told to take away all that it finds.
  /// @param command program and verb
  /// @param verb the word that says so: `destroy`
  /// @param wide the word that means all: `*`
  /// @param text its words, as they are written
  record UnknownSweep(Key key, Span at, Span within, String command, String verb, String wide, String text) implements CommandFact {}

  /// A script that removes or destroys something after what may fail: told once, at the first line that does.
  /// @param command what that line calls
  /// @param unknown whether no table knows its program
  /// @param missing what does not stop it: `errexit` (a failure stops the script), `nounset` (an empty name stops it, where the line has names), `pipefail` (a failure inside a pipe stops it)
  /// @param piped whether what stands before it has a pipe
  record LooseScript(Key key, Span at, Span within, String command, boolean unknown, List<String> missing, boolean piped) implements CommandFact {}

  /// A copy that is taken of something.
  /// @param command what takes it: `pg_dump`
  /// @param of what it is a copy of, as it is written; empty where the program itself says it
  /// @param to where it goes, as it is written
  /// @param near what the two have in common, so that one loss takes both: `host`, `bucket`, `region`, `volume`; empty where nothing is known to be
  /// @param onward whether the text takes that copy elsewhere afterwards
  /// @param away whether the text takes any copy elsewhere
  record CopyTaken(Key key, Span at, Span within, String command, String of, String to, String near, boolean onward, boolean away) implements CommandFact {}

  /// What a text called under a lock before the change, and calls without one now.
  /// @param command the program
  /// @param before where it was called under the lock
  record LockDropped(Key key, Span at, Span within, String command, Span before) implements CommandFact {}

  /// What a text would have put back by itself, later or at its end, and that nothing in it puts back any more. It stands at the first line that still takes something away.
  /// @param command what would have been run: `kubectl uncordon node7`
  /// @param by what would have run it: `trap` or `at`
  /// @param before where that was written
  record WayBackDropped(Key key, Span at, Span within, String command, String by, Span before) implements CommandFact {}

  /// A command that makes one place like another, in the other direction than before the change: what was the copy is the original now, and the original is changed.
  /// @param command as of an `operation`
  /// @param from the place that it copies from, as it is written
  /// @param to the place that it changes
  /// @param trial as of an `operation`
  /// @param before where it was the other way round
  record TurnedCopy(Key key, Span at, Span within, String command, String from, String to, boolean trial, Span before) implements CommandFact {}

  /// A question that stands between the start of a text and what it does, and how it is got around.
  /// @param variable what holds the answer
  /// @param standard the answer where nobody gives one
  /// @param proceeds whether the text goes on with that answer
  /// @param told where the text itself tells how to answer beforehand: `-e ireallymeanit=yes`
  /// @param checked where the answer is looked at
  record Confirmation(Key key, Span at, Span within, String variable, Value<String> standard, boolean proceeds, List<Mention> told, List<Mention> checked) implements CommandFact {}

  /// A text for a shell, inside another file, that is none: nothing of it was judged.
  /// @param because what no shell takes there
  record UnreadCommands(Key key, Span at, Span within, String because) implements CommandFact {}

  /// A place where a text says something of another.
  /// @param text the line
  record Mention(String text, Span at) {}

  /// What a text says of itself where no program reads it: its comments and headings.
  /// @param text without the signs around it
  record Remark(Key key, Span at, Span within, String text) implements CommandFact {}

  /// An operation that works in an environment other than its text says, or than it worked in before.
  /// @param command as of an `operation`
  /// @param effect as of an `operation`
  /// @param works the environment that its words name: `production`
  /// @param meant the environment that the text, its name or the words before the change name
  /// @param by what names that: `comment`, `file name`, `text before`
  /// @param said where it is named
  record OtherEnvironment(Key key, Span at, Span within, String command, String effect, String works, String meant, String by, Span said) implements CommandFact {}

  /// An address at which a text works, and that a list of machines gives to one that the text does not speak of, while it speaks of others of that list.
  /// @param address as it is written
  /// @param name the machine that has it by the list
  /// @param meant those of the list that the text speaks of
  /// @param said where it does
  /// @param listed where the list says the address
  record OtherMachine(Key key, Span at, Span within, String address, String name, List<String> meant, Span said, Span listed) implements CommandFact {}

  /// A variable that is called after one role of machines, and has one of the other role by a list of machines: `STANDBY` for the primary. It stands where the variable gets its value.
  /// @param variable its name
  /// @param host what it has: a name or an address
  /// @param name the machine that this is by the list
  /// @param group what the list calls it: `pg_primary`
  /// @param text what is done there first
  /// @param effect as of an `operation`
  /// @param listed where the list has the machine
  record OtherRole(Key key, Span at, Span within, String variable, String host, String name, String group, String text, Value<String> effect, Span listed) implements CommandFact {}

  /// The targets of an operation, counted; or those of several that a change makes together.
  /// @param command as of an `operation`; `all steps` or `all texts` where they were put together
  /// @param effect as of an `operation`; a play whose tasks only change what hosts run with has `change`: they stay in service
  /// @param targets what selects them, as it is written
  /// @param together whether the targets of several operations were put together
  /// @param hit (hosts) how many it selects
  /// @param total (hosts) how many there are
  /// @param before (hosts) how many all operations of the text selected before the change
  /// @param expected (hosts) how many the operation says that there are
  /// @param hosts their names, the first 100,000 of them
  /// @param groups the subsystems, groups and zones that they belong to
  /// @param below names of those that fall below their floor
  /// @param whole names of zones and redundancy groups of which nothing stays, and of what must never go together and does
  /// @param cold names of subsystems of which half or more stop at the same time, where the inventory says that all of it was last started more than a year ago, or never
  /// @param unmatched parts of the pattern that fit nothing
  /// @param dangling those of them that were to keep hosts out: a misspelt exclusion excludes nobody
  /// @param beside subsystems that it takes hosts from and that the text does not name
  /// @param batch as of an `operation`
  /// @param batchOver the group of which one batch takes more than may go at once; empty where none
  /// @param hasty the group of which a next batch goes sooner than the inventory allows: `index: a batch every 10 s, 300 s are the least`; empty where none
  /// @param strain what those that stay of a group would have to carry, where that is more than they can by the load that the inventory says: `web: 2 of 4 stay, and carry 140 % of what they can`; empty where none
  /// @param near a pattern one slip away that falls below a floor where this one does not; empty where none
  /// @param held whether somebody is asked before, or the words hold it back
  /// @param numbered whether hosts were taken as numbered from 1 in each subsystem, since the inventory has counts only
  /// @param inventory where the floor is written that is fallen below, else where the hosts are listed
  /// @param line what to say in one line: `370 of 460 hosts (80 %): index keeps 30 of 300, floor 285`
  record TargetSelection(Key key, Span at, Span within, String command, String effect, String targets, boolean together, long hit, long total, Value<Long> before, Value<Long> expected, List<String> hosts,
      List<GroupCount> groups, List<String> below, List<String> whole, List<String> cold, List<String> unmatched, List<String> dangling, List<String> beside, Value<String> batch, String batchOver, String hasty, String strain, String near, boolean held,
      boolean numbered, Span inventory, String line) implements CommandFact {}

  /// A call of playbooks with a limit that one of their plays passes over, since it is for the machine itself.
  /// @param command as of an `operation`
  /// @param limit as it is written
  /// @param targets the hosts of that play: `localhost`
  /// @param effect what that play does, as of an `operation`
  /// @param play where that play stands
  record LimitPassedOver(Key key, Span at, Span within, String command, String limit, String targets, String effect, Span play) implements CommandFact {}

  /// The targets of an operation that its words, or a file that they name, list one by one: told without any inventory.
  /// @param command as of an `operation`
  /// @param effect as of an `operation`
  /// @param listed (hosts, or what `object` says) how many
  /// @param object what they are: `hosts`, `web resources`
  /// @param file the file that lists them; empty where the words do
  /// @param expected (targets) as of an `operation`
  record ListedTargets(Key key, Span at, Span within, String command, String effect, long listed, String object, String file, Value<Long> expected) implements CommandFact {}

  /// How many of a group are selected.
  /// @param name of the subsystem, group or zone
  /// @param sort `subsystem`, `group`, `zone` or `apart` (never together)
  /// @param total (hosts) how many it has
  /// @param hit (hosts) how many of them are selected, or go at the same time where they come back one after the other
  /// @param floor (hosts) how many must stay in service
  record GroupCount(String name, String sort, long total, long hit, Value<Long> floor, Span at) {}
}
