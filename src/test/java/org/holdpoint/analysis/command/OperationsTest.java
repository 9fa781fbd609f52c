package org.holdpoint.analysis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.OwnCommand;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static final Span AT = Span.start("a.sh", Side.HEAD);

  /// A call of words that stand apart; `$X` is not known and may be empty, `"$X"` stands in quotes.
  private static Invocation call(String line) {
    var words = new ArrayList<Argument>();
    for (var word : line.split(" ")) {
      var bare = word.replace("\"", "").replace("'", "");
      var open = bare.contains("$");
      words.add(new Argument(word, open ? List.of() : List.of(bare), bare.replaceAll("\\$\\([^)]*\\)|\\$\\w+", ""), open ? List.of(bare.substring(bare.indexOf('$'))) : List.of(), open, !word.equals(bare), AT));
    }
    return new Invocation(Key.of(new Subject("script", "a.sh"), "invocation", line), AT, AT, new Value.Known<>(words.getFirst().written(), AT), words.subList(1, words.size()), List.of(), new Value.Absent<>(), true, new Value.Absent<>(),
        new Value.Absent<>(), new Value.Absent<>(), false, List.of(), List.of(), List.of(), List.of());
  }

  private static List<Operation> operations(String... lines) {
    return Operations.before(List.<Fact>of(List.of(lines).stream().map(OperationsTest::call).toArray(Fact[]::new)), List.of()).stream().filter(Operation.class::isInstance).map(Operation.class::cast).toList();
  }

  private static String told(String line) {
    var found = operations(line);
    if (found.isEmpty()) {
      return "nothing";
    }
    var one = found.getFirst();
    return one.effect() + " " + one.object() + " " + one.targets().known().orElse(one.targets() instanceof Value.Unknown<String>(var because, _) ? "?" + because : "-") + " " + one.reach() + (one.blankIsAll() ? " blank" : "")
        + (one.trial() ? " trial" : "") + (one.bypasses().isEmpty() ? "" : " bypass " + one.bypasses()) + (one.guards().isEmpty() ? "" : " guard " + one.guards());
  }

  @Test
  void what_kubectl_takes_away_is_named_selected_or_everything() {
    assertEquals("remove pods web-1,web-2 named", told("kubectl delete pod web-1 web-2 -n shop"));
    assertEquals("remove pods web-1 named", told("kubectl -n shop delete pod/web-1"));
    assertEquals("remove pods app=web selector", told("kubectl delete pods -l app=web"));
    assertEquals("remove pods ?\"$SEL\" selector", told("kubectl delete pods -l \"$SEL\""));
    assertEquals("remove pods - everything", told("kubectl delete pods --all"));
    assertEquals("destroy volume claims ?\"$PVC\" one", told("oc delete -n \"$NS\" pvc \"$PVC\""));
    assertEquals("destroy volumes app=db selector", told("kubectl delete statefulsets,persistentvolumes,services -l app=db"));
    assertEquals("nothing", told("kubectl get pods -A"));
    assertEquals("nothing", told("kubectl scale deployment web --replicas=3"));
    assertEquals("remove replicas web named", told("kubectl scale deployment web --replicas=0"));
    assertEquals("drain nodes node-1 named bypass [--disable-eviction]", told("kubectl drain node-1 --ignore-daemonsets --disable-eviction"));
    assertEquals("remove pods a named trial guard [--dry-run=client]", told("kubectl delete pod a --dry-run=client"));
    assertEquals("remove manifests web.yaml named", told("kubectl delete -f web.yaml"));
  }

  @Test
  void what_clouds_destroy_and_what_they_are_not_asked_for() {
    assertEquals("destroy hosts i-1,i-2 named", told("aws ec2 terminate-instances --instance-ids i-1 i-2 --region eu-west-1"));
    assertEquals("destroy databases shop named bypass [--skip-final-snapshot]", told("aws rds delete-db-instance --db-instance-identifier shop --skip-final-snapshot"));
    assertEquals("destroy stored files s3://shop named", told("aws s3 rm s3://shop --recursive"));
    assertEquals("destroy stored files ?\"s3://$B/$P\" one blank", told("aws s3 rm --recursive \"s3://$B/$P\""));
    assertEquals("remove replicas web named", told("aws ecs update-service --cluster c --service web --desired-count 0"));
    assertEquals("destroy hosts vm-1 named bypass [--quiet]", told("gcloud compute instances delete vm-1 --zone z --quiet"));
    assertEquals("destroy groups shop named bypass [--yes]", told("az group delete -n shop --yes"));
    assertEquals("destroy stacks - whole bypass [-auto-approve]", told("terraform destroy -auto-approve"));
    assertEquals("destroy stacks module.web named", told("terraform destroy -target=module.web"));
  }

  @Test
  void files_whose_path_may_be_the_root() {
    assertEquals("remove files ?\"$DIR/\" one blank", told("rm -rf \"$DIR/\""));
    assertEquals("remove files ?$DIR/* open blank", told("rm -rf $DIR/*"));
    assertEquals("remove files ?\"$DIR\" one", told("rm -rf \"$DIR\""));
    assertEquals("remove system folders /usr named", told("rm -rf /usr"));
    assertEquals("remove files /srv/shop/tmp named", told("rm -rf /srv/shop/tmp"));
    assertEquals("remove files ?$DIR open blank", told("find $DIR -delete"));
    assertEquals("destroy disks /dev/sda named", told("dd if=/dev/zero of=/dev/sda bs=1M"));
    assertEquals("nothing", told("dd if=/dev/sda of=disk.img"));
    assertEquals("destroy disks /dev/sdb1 named", told("mkfs.ext4 /dev/sdb1"));
  }

  @Test
  void what_is_told_to_many_machines() {
    assertEquals("remove hosts all everything", told("ansible all -m service -a state=stopped"));
    assertEquals("restart hosts ?\"$H\" one blank", told("ansible \"$H\" -m reboot"));
    assertEquals("remove hosts node[1-9] named", told("pdsh -w node[1-9] poweroff"));
    assertEquals("remove hosts @all everything", told("clush -w @all systemctl stop nginx"));
    assertEquals("nothing", told("clush -w @all uptime"));
    assertEquals("remove services s3-* pattern", told("systemctl stop 's3-*'"));
    assertEquals("restart services app-7 named", told("systemctl restart app-7"));
  }

  @Test
  void a_program_of_the_team_guards_itself_by_options_that_are_named_so() {
    var own = new OwnCommand(Key.of(new Subject("settings", "."), "own-command", "capctl"), AT, AT, "capctl", "remove", "remove", "--hosts", "nodeset", List.of("--force", "--yes"));
    var was = Operations.before(List.<Fact>of(call("capctl remove --cluster c1 --hosts bill-[031-034] --min-remaining 90% --rate 1/10m --dry-run")), List.of(own));
    var now = Operations.after(List.<Fact>of(call("capctl remove --cluster c1 --hosts bill-[031-034] --min-remaining 90% --rate 1/10m --dry-run")), List.<Fact>of(call("capctl remove --cluster c1 --hosts '*-[031-334]' --force --yes")), List.of(own));
    assertEquals(List.of("--min-remaining 90%", "--rate 1/10m", "--dry-run"), ((Operation) was.getFirst()).guards());
    assertEquals(List.of("--force", "--yes"), ((Operation) now.getFirst()).bypasses());
    assertEquals("pattern", ((Operation) now.getFirst()).reach());
    assertEquals(was.getFirst().key(), now.getFirst().key());
  }

  @Test
  void an_operation_keeps_its_key_where_others_come_before_it() {
    var was = List.<Fact>of(call("kubectl delete pod a --dry-run=client"));
    var now = List.<Fact>of(call("kubectl delete pod b"), call("kubectl delete pod a --dry-run=client"));
    var before = Operations.before(was, List.of());
    var after = Operations.after(was, now, List.of());
    assertTrue(after.stream().anyMatch(fact -> fact instanceof Operation one && one.targets().known().orElse("").equals("a") && fact.key().equals(before.getFirst().key())), after::toString);
  }
}
