package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What files of infrastructure set up in a cloud or a cluster.
public sealed interface ResourceFact extends Fact {

  /// Begins a word of a name that stands for what a template fills in later: a letter that no text has (Unicode, private use).
  String LATER = "\uE000";

  /// One thing that is set up.
  /// @param address what it is called in its module, stack or cluster: `aws_db_instance.shop`
  /// @param type its type: `aws_db_instance`, `AWS::RDS::DBInstance`, `PersistentVolumeClaim`
  /// @param keeps what is lost with it: `data`, `copies` (backups), `keys`, `names` (a zone of DNS), `state` (of Terraform), `guard` (others are worse off without it), `denial` (it refuses what others let in),
  ///   `alarm`, `renewal` (it renews a secret), `location` (it says where everything else is), `use` (others call it, write to it, or go by it), or `nothing`
  /// @param labels the labels that it has, or by which it finds what it guards
  /// @param retained whether the file says that it stays when its block is taken out (DeletionPolicy `Retain`)
  /// @param several whether nobody knows how many of it there are (`for_each` over what is not known)
  record Resource(Key key, Span at, Span within, String address, String type, String keeps, List<String> labels, boolean retained, boolean several) implements ResourceFact {}

  /// Machines that a resource makes: one, or as many as its group has.
  /// @param address as of a `resource`
  /// @param type as of a `resource`
  /// @param names what they, or their group, are called besides: `web-prod`
  /// @param count (machines) how many
  /// @param floor (machines) how many of its group always stay
  /// @param zone where they stand, if that is one place
  /// @param tags their tags or labels: `role=web`
  record Machines(Key key, Span at, Span within, String address, String type, List<String> names, Value<Long> count, Value<Long> floor, Value<String> zone, List<String> tags) implements ResourceFact {}

  /// An alarm, a health check or a guard, with what it refers to.
  /// @param address what it is called
  /// @param words the names in what it watches or guards that the files do not settle: `aws_lambda_function.cleanup.function_name`
  record Watching(Key key, Span at, Span within, String address, List<String> words) implements ResourceFact {}

  /// A thing that keeps what cannot be made again, and that no file of its module sets up any more.
  /// @param address what it was called
  /// @param type its type
  /// @param keeps as of a `resource`
  /// @param retained as of a `resource`
  /// @param guarded of a guard, the one thing that it names and that stands without it
  record GoneResource(Key key, Span at, Span within, String address, String type, String keeps, boolean retained, Value<String> guarded) implements ResourceFact {}

  /// A thing that a resource of its own guarded, and that stands without it.
  /// @param address what it is called
  /// @param guard the resource that guarded it
  /// @param wasAt where that one stood
  record UnguardedResource(Key key, Span at, Span within, String address, String guard, Span wasAt) implements ResourceFact {}

  /// Where a thing that keeps data or copies stands.
  /// @param address what it is called
  /// @param keeps as of a `resource`
  /// @param copy whether its name says that it is a copy, or takes over when another fails
  /// @param place the zone, or else the region
  record Place(Key key, Span at, Span within, String address, String keeps, boolean copy, Value<String> place) implements ResourceFact {}

  /// Ports that everybody may reach.
  /// @param address the thing that lets them in
  /// @param first (port) the first; 0 where it is all of them
  /// @param last (port) the last
  /// @param protocol `tcp`, `udp`, `all` or what is written
  /// @param before whether something else that closes stands behind it: a network list of a subnet, before the groups of what is in it
  record Opening(Key key, Span at, Span within, String address, int first, int last, String protocol, boolean before) implements ResourceFact {}

  /// Ports that a rule writes although it is about every protocol, so that nobody looks at them.
  /// @param address the group or rule
  /// @param first (port) the first one that is written
  /// @param last (port) the last one
  record UnheededPorts(Key key, Span at, Span within, String address, int first, int last) implements ResourceFact {}

  /// A port at which a balancer takes what comes in.
  /// @param address the listener
  /// @param port (port) at which it listens
  record Listening(Key key, Span at, Span within, String address, int port) implements ResourceFact {}

  /// A volume with a name, in which what runs keeps what it writes: it is there after the next start.
  /// @param address what runs
  /// @param volume the name of the volume, or of the claim
  record Mount(Key key, Span at, Span within, String address, String volume) implements ResourceFact {}

  /// A part by which others know a thing, or that cannot change while it stays.
  /// @param address the thing
  /// @param name the part: `identifier`
  /// @param value what it is
  /// @param keeps as of a `resource`
  /// @param retained whether the file says that the old one stays when a new one takes its place (UpdateReplacePolicy `Retain`)
  /// @param anew whether another value makes a new one in its place; else the thing stays, and those who called it by the old one find nothing
  record Identity(Key key, Span at, Span within, String address, String name, Value<String> value, String keeps, boolean retained, boolean anew) implements ResourceFact {}

  /// A thing that a plan deletes and makes anew.
  /// @param address what it is called
  /// @param type its type
  /// @param keeps as of a `resource`
  /// @param because what cannot change in place, or the reason that the plan gives
  record PlannedReplacement(Key key, Span at, Span within, String address, String type, String keeps, String because) implements ResourceFact {}

  /// What one thing was called, and is called now (`moved` of Terraform), or that it is let go without being destroyed (`removed`).
  /// @param from the old address
  /// @param to the new one; empty where it is let go
  record MovedResource(Key key, Span at, Span within, String from, String to) implements ResourceFact {}

  /// A part of a thing that is set once, when the thing is made, and never again (`ignore_changes` of Terraform).
  /// @param address the thing
  /// @param part the names that lead to it, with points between them; `all` for every part
  /// @param guards whether what is set there guards the thing, or the way back
  record IgnoredPart(Key key, Span at, Span within, String address, String part, boolean guards) implements ResourceFact {}

  /// A thing that is made anew whenever another one changes (`replace_triggered_by` of Terraform).
  /// @param address the thing
  /// @param by what it is made anew with, as it is written
  /// @param keeps as of a `resource`
  record ReplacedWith(Key key, Span at, Span within, String address, String by, String keeps) implements ResourceFact {}

  /// Things of a list that go by their number, and of which one in the middle came or went: each behind it takes the place of the next.
  /// @param address what they are called, without a number
  /// @param name the part by which it is seen, and that cannot change in place: `name`
  /// @param because what came or went: `sales left the list`
  /// @param renewed (thing) how many are made anew
  /// @param keeps as of a `resource`
  record ShiftedInstances(Key key, Span at, Span within, String address, String name, String because, int renewed, String keeps) implements ResourceFact {}

  /// Things of a map that go by their keys, all of which have other keys than before: each is destroyed, and another one made.
  /// @param address what they are called, without a key
  /// @param old the key that the first of them had
  /// @param fresh the key that it has now
  /// @param renewed (thing) how many there are
  /// @param keeps as of a `resource`
  record RekeyedInstances(Key key, Span at, Span within, String address, String old, String fresh, int renewed, String keeps) implements ResourceFact {}

  /// What a task of a play takes away, stops or starts.
  /// @param address what the task is called
  /// @param effect `destroys` (what keeps something), `deletes` (files at a path that is filled in later), `removes` (a path that is written; `removes-data` where a program keeps its data or copies are, `removes-system` of a folder of the system),
  ///   `stops` or `starts` (a service)
  /// @param module the module that does it
  /// @param what what it is done to; `?` where that is filled in later or the task does not say
  /// @param open whether what it is done to is filled in later
  /// @param guarded whether a condition (`when`) stands before it
  record TaskEffect(Key key, Span at, Span within, String address, String effect, String module, String what, boolean open, boolean guarded) implements ResourceFact {}

  /// Where a plan of backups sends copies.
  /// @param address the plan
  /// @param provider the block that says which region the plan stands in: `provider aws`
  /// @param regions the regions that are written out
  /// @param accounts the accounts that are written out
  /// @param own whether all copies go to the vault, or the region, that the plan itself uses
  /// @param home whether all copies stay in the account of the plan, as far as it says
  /// @param vault the vault of the same files that all copies go to; empty where there are several, or it is another's
  record CopyTarget(Key key, Span at, Span within, String address, String provider, List<String> regions, List<String> accounts, boolean own, boolean home, String vault) implements ResourceFact {}

  /// Ports that are open to a network with far more addresses in it than those who own it have.
  /// @param address the group or rule
  /// @param first (port) the first one
  /// @param last (port) the last one
  /// @param protocol as it is written; `all` where it is not
  /// @param network the network: `172.0.0.0/11`
  /// @param addresses (addresses) how many are in it
  record WideOpening(Key key, Span at, Span within, String address, int first, int last, String protocol, String network, long addresses) implements ResourceFact {}

  /// A resource of which a selection of backups says that copies are made.
  /// @param by the selection
  /// @param type its type; empty where it is not known
  /// @param address the resource, without what tells instances apart; unknown where the selection may be about any
  record CopiedResource(Key key, Span at, Span within, String by, String type, Value<String> address) implements ResourceFact {}

  /// What a play, or a file of tasks, does besides its work.
  /// @param address the play
  /// @param work (task) how many tasks it has
  /// @param drains (task) how many of them take a host out of use: from a load balancer, or its work away from it
  /// @param checks (task) how many of them wait until a host answers, or stop where it does not
  /// @param rescues (block) how many blocks say what is done when one of their tasks fails, or in any case
  /// @param elsewhere (call) how many roles and files of tasks it calls, in which more may stand
  record PlayCourse(Key key, Span at, Span within, String address, int work, int drains, int checks, int rescues, int elsewhere) implements ResourceFact {}

  /// The places that storage of a cluster is bound to.
  /// @param address the claim, volume or class
  /// @param sort `claim`, `volume` or `class`
  /// @param uses the class that a claim asks for; empty for the others
  /// @param places the zones, regions or sites that it is bound to; none where it is bound to none
  record Topology(Key key, Span at, Span within, String address, String sort, String uses, List<String> places) implements ResourceFact {}

  /// Where what a claim keeps may stand, by its class.
  /// @param address the claim; or a class that no claim of the files uses, or a volume
  /// @param places the zones, regions or sites
  record Spread(Key key, Span at, Span within, String address, List<String> places) implements ResourceFact {}

  /// What a task takes away or stops where a variable is not set: nothing of the name is left, or it stands for all of them.
  /// @param address what the task is called
  /// @param effect as of a `task-effect`
  /// @param written what it is done to, as it is written
  /// @param standard what stands there where the variable is not set: nothing, `*`, `all`, …
  /// @param guarded whether a condition (`when`) stands before it
  record DefaultedTarget(Key key, Span at, Span within, String address, String effect, String written, String standard, boolean guarded) implements ResourceFact {}

  /// A comparison of a template that is never true: a parameter with a word that it may not be.
  /// @param condition the condition that it stands in
  /// @param parameter the parameter
  /// @param word what it is compared with
  /// @param allowed what it may be
  record NeverTrue(Key key, Span at, Span within, String condition, String parameter, String word, List<String> allowed) implements ResourceFact {}
}
