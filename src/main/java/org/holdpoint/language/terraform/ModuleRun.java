package org.holdpoint.language.terraform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.MovedResource;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.Bodies;
import org.holdpoint.hcl.DataFiles;
import org.holdpoint.hcl.Formula;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.Moved;
import org.holdpoint.hcl.Operators;
import org.holdpoint.hcl.Scope;
import org.holdpoint.language.terraform.Folder.Standing;
import org.holdpoint.resource.Guards;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.Span;

/// One module with the values that it is given → what it and the modules that it calls set up.
final class ModuleRun {

  /// Nobody calls modules through more modules; one that calls itself would never end.
  private static final int DEEPEST = 8;
  /// What a call says to Terraform and not to the module.
  private static final Set<String> OWN = Set.of("source", "version", "count", "for_each", "providers", "depends_on");

  /// Where the state may be kept (Terraform language, "Backend block" and "The cloud block").
  private static final List<String> KEPT = List.of("backend", "cloud");

  private final Map<String, Folder> folders;
  private final Subject root;
  private final Predicate<Span> brought;
  private final DataFiles data;
  private final Found found;

  /// `root` is what all of it belongs to, `data` what expressions may read, `found` where it goes.
  ModuleRun(Map<String, Folder> folders, Subject root, Predicate<Span> brought, DataFiles data, Found found) {
    this.folders = folders;
    this.root = root;
    this.brought = brought;
    this.data = data;
    this.found = found;
  }

  /// `prefix` is how the module is called from the outermost one: `module.db.`; `place` is where the key is written by which it is called, if that is a file of its own.
  void of(Folder folder, String prefix, Map<String, Node> given, int depth, Optional<Span> place) {
    of(folder, prefix, given, depth, place, ProviderNames.outermost());
  }

  private void of(Folder folder, String prefix, Map<String, Node> given, int depth, Optional<Span> place, ProviderNames providers) {
    var scope = scope(folder, given, depth);
    folder.blocks("resource").forEach(one -> resources(one, one.block().label(0), prefix + one.block().label(0) + "." + one.block().label(1), scope, place, providers));
    folder.blocks("variable").forEach(one -> found.add(one.file(), Guards.of(new Resource(root, prefix + "variable." + one.block().label(0), "variable", List.of(), Bodies.of(one.block(), scope), one.block().header(), one.block().at()))));
    folder.blocks("module").forEach(one -> call(folder, one, prefix, scope, depth, place, providers));
    new PolicyDocuments(folder, scope).each(found);
    folder.blocks("data").filter(one -> RightsDocuments.is(one.block())).forEach(one -> found.policy(one.file(), RightsDocuments.of(one.block(), scope)));
    folder.blocks("moved").forEach(one -> moved(one, prefix));
    folder.blocks("removed").filter(one -> Bodies.of(one.block(), scope).text("lifecycle", "destroy").filter("false"::equals).isPresent()).forEach(one -> moved(one, prefix));
    folder.blocks("terraform").forEach(one -> KEPT.stream().flatMap(one.block()::blocks).forEach(backend -> settings(one, backend, "backend", prefix, scope)));
    folder.blocks("terraform").forEach(one -> one.block().blocks("required_providers").forEach(needed -> settings(one, needed, "required_providers", prefix, scope)));
    folder.blocks("provider").forEach(one -> settings(one, one.block(), "provider " + one.block().label(0) + alias(one.block(), scope), prefix, scope));
  }

  private Scope scope(Folder folder, Map<String, Node> given, int depth) {
    var scope = Scope.empty(brought, data.in(folder.path()));
    folder.blocks("variable").forEach(one -> {
      var name = one.block().label(0);
      if (one.block().attribute("sensitive").filter(said -> said.formula().written().equals("true")).isPresent()) {
        scope.put("var." + name, new Text(new Value.Unknown<>("var." + name + " is a secret", one.block().header()), one.block().header()));
      } else if (given.containsKey(name)) {
        scope.put("var." + name, given.get(name));
      } else {
        one.block().attribute("default").ifPresent(standard -> scope.put("var." + name, standard.formula()));
      }
    });
    folder.blocks("locals").forEach(one -> one.block().attributes().forEach(local -> scope.put("local." + local.name(), local.formula())));
    folder.blocks("module").forEach(one -> scope.put("module." + one.block().label(0), new Formula.Reckoned(() -> outputs(folder, one, scope, depth), one.block().label(0), one.block().header())));
    return scope;
  }

  private void resources(Standing one, String type, String address, Scope scope, Optional<Span> place, ProviderNames providers) {
    var instances = Instances.of(one.block(), scope);
    Instances.beyond(instances).ifPresent(at -> found.unread(one.file(), at));
    instances.forEach(instance -> {
      var body = Bodies.of(instance.block(), instance.scope());
      var resource = new Resource(root, address + instance.suffix(), type, List.of(), body, one.block().header(), one.block().at());
      var facts = Resources.facts(resource).stream().map(fact -> fact instanceof ResourceFact.Resource ? instance.place().or(() -> place).map(key -> Keyed.at(fact, key)).orElse(fact) : fact).toList();
      found.add(one.file(), facts);
      found.add(one.file(), IgnoredParts.of(one.block(), resource, facts));
      found.add(one.file(), MadeAnew.of(one.block(), resource));
      found.add(one.file(), provider(one, type, address + instance.suffix(), providers));
      OwnParts.of(resource, one.file()).ifPresent(part -> found.own(one.file(), part));
      PolicyDocuments.inside(one, address + instance.suffix(), body).forEach(policy -> found.policy(one.file(), policy));
      InnerTexts.of(resource, one.file()).forEach(text -> found.policy(one.file(), text));
      RightsDocuments.of(type, address + instance.suffix(), body).ifPresent(rights -> found.policy(one.file(), rights));
    });
  }

  /// A module beside this one is followed; of any other only what is handed on to it is known.
  private void call(Folder folder, Standing one, String prefix, Scope scope, int depth, Optional<Span> place, ProviderNames providers) {
    var address = prefix + "module." + one.block().label(0);
    var called = called(folder, one, scope, depth);
    if (called.isEmpty()) {
      resources(one, "module", address, scope, place, providers);
      return;
    }
    Instances.of(one.block(), scope).forEach(instance -> of(called.get(), address + instance.suffix() + ".", given(one, instance.scope()), depth + 1, instance.place().or(() -> place), providers.handedTo(one.block())));
  }

  private Optional<Folder> called(Folder folder, Standing one, Scope scope, int depth) {
    return depth >= DEEPEST ? Optional.empty() : one.block().attribute("source").flatMap(source -> Operators.known(source.formula().in(scope))).flatMap(source -> Folder.along(folder.path(), source))
        .flatMap(path -> Optional.ofNullable(folders.get(path)));
  }

  private static Map<String, Node> given(Standing one, Scope scope) {
    var given = new HashMap<String, Node>();
    one.block().attributes().stream().filter(attribute -> !OWN.contains(attribute.name())).forEach(attribute -> given.put(attribute.name(), attribute.formula().in(scope)));
    return given;
  }

  /// What a module hands back (Terraform language, "Output Values"): by name; where it is called for each of a list, a list, and of a map a map of that.
  private Node outputs(Folder folder, Standing one, Scope scope, int depth) {
    var block = one.block();
    var called = called(folder, one, scope, depth);
    if (called.isEmpty()) {
      return Moved.unknown(new Block(List.of(), block.header()), "module." + block.label(0) + " is filled in later");
    }
    var each = Instances.of(block, scope).stream().map(instance -> Entry.of(instance.key(), block.header(), outputs(called.get(), given(one, instance.scope()), depth + 1, block.header()))).toList();
    if (block.attribute("count").isPresent()) {
      return new Items(each.stream().map(Entry::value).toList(), true, block.header());
    }
    return block.attribute("for_each").isPresent() ? new Block(each, block.header()) : each.getFirst().value();
  }

  private Node outputs(Folder module, Map<String, Node> given, int depth, Span at) {
    var scope = scope(module, given, depth);
    return new Block(module.blocks("output").flatMap(one -> one.block().attribute("value").map(value -> Entry.of(one.block().label(0), one.block().header(), value.formula().in(scope))).stream()).toList(), at);
  }

  /// What was called otherwise, or is let go; a removed block destroys, unless it says that it does not.
  private void moved(Standing one, String prefix) {
    var block = one.block();
    block.attribute("from").map(from -> prefix + address(from)).ifPresent(old -> found.add(one.file(), List.of(new MovedResource(Key.of(root, "moved-resource", old), block.header(), block.header(), old,
        block.attribute("to").map(to -> prefix + address(to)).orElse("")))));
  }

  /// As addresses have it: the first of a count is called like one without.
  private static String address(HclBlock.Attribute attribute) {
    return attribute.formula().written().replace("[0]", "");
  }

  /// Where Terraform keeps what it knows, and which account and region everything goes to.
  private void settings(Standing one, HclBlock block, String name, String prefix, Scope scope) {
    if (prefix.isEmpty()) {
      found.add(one.file(), Resources.facts(new Resource(root, name, name.split(" ")[0], List.of(), KEPT.contains(block.type()) ? kept(block, scope) : Bodies.of(block, scope), block.header(), block.at())));
    }
  }

  /// What a backend says, and of which kind it is (`backend "s3"`; `cloud` is one by itself).
  private static Block kept(HclBlock block, Scope scope) {
    var kind = block.labels().isEmpty() ? block.type() : block.label(0);
    var body = Bodies.of(block, scope);
    return new Block(Stream.concat(Stream.of(Entry.of("backend", block.header(), new Text(new Value.Known<>(kind, block.header()), block.header()))), body.entries().stream()).toList(), body.at());
  }

  /// Which provider makes a thing that keeps something; where none is named, the one that its type begins with (Terraform language, "The resource provider meta-argument").
  private List<Fact> provider(Standing one, String type, String address, ProviderNames providers) {
    var keeps = Resources.keeps(type);
    var named = one.block().attribute("provider");
    var name = named.map(said -> said.formula().written()).orElse(type.split("_")[0]);
    var at = named.map(said -> said.formula().at()).or(() -> providers.place(name)).orElse(one.block().header());
    return List.of("nothing", "use").contains(keeps) ? List.of() : List.of(new Identity(Key.of(root, "identity", address, "provider"), at, one.block().header(), address, "provider",
        new Value.Known<>(providers.outside(name), at), keeps, false, true));
  }

  private static String alias(HclBlock block, Scope scope) {
    return block.attribute("alias").flatMap(one -> Operators.known(one.formula().in(scope))).map(said -> "." + said).orElse("");
  }
}
