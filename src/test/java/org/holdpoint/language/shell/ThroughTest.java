package org.holdpoint.language.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.CommandFact.Remark;
import org.junit.jupiter.api.Test;

/// Programs that call others, texts that another shell reads, and SQL.
class ThroughTest {

  private static void says(String expected, String script) {
    assertEquals(expected.strip(), Script.said(script));
  }

  @Test
  void what_only_calls_is_taken_off() {
    says("sudo > rm x", "sudo -u root rm x");
    says("sudo > env > rm x", "sudo env A=b rm x");
    says("timeout > nohup > nice > rm x", "timeout -k 5 30 nohup nice -n 10 rm x");
    says("rm x", "time rm x");
    says("rm x", "command rm x");
    says("rm x", "/bin/rm x");
  }

  @Test
  void a_text_for_another_host_is_read() {
    says("ssh > sudo > @web1 systemctl stop nginx\nssh > @web1 rm -rf <D?:/x>", "ssh -o BatchMode=yes ops@web1 \"sudo systemctl stop nginx; rm -rf $D/x\"");
    says("ssh > @a,b reboot", "for h in a b; do ssh $h reboot; done");
    says("ssh > @? reboot", "ssh $H reboot");
    says("ssh > @db1 rm -rf x", "ssh db1 <<EOF\nrm -rf x\nEOF");
    says("ssh > @db1 stop s1|s2", "ssh db1 <<'EOF'\nfor s in s1 s2; do stop $s; done\nEOF");
    says("ssh db1", "ssh db1");
  }

  @Test
  void places_of_an_inner_text_are_those_of_the_file() {
    var call = Script.call("rm", "x=1\nssh web1 \"date; rm -rf /srv\"");
    assertEquals("run.sh:2:17", call.at().place());
    assertEquals(28, call.at().endColumn());
  }

  @Test
  void shells_and_containers_hand_on() {
    says("bash > kill 7", "bash -c 'kill $1' _ 7");
    says("sh > rm x", "sh <<EOF\nrm x\nEOF");
    says("su > rm x", "su - app -c 'rm x'");
    says("kubectl exec > redis-cli flushall", "kubectl -n shop exec -it p -c c -- redis-cli flushall");
    says("docker exec > sh > rm x", "docker exec -it -u root db sh -c 'rm x'");
    says("kubectl get pods", "kubectl get pods");
  }

  @Test
  void what_is_fed_becomes_words() {
    says("xargs > stop a b", "echo a b | xargs stop");
    says("xargs > stop a|b", "echo a b | xargs -n1 stop");
    says("xargs > ssh > @a,b reboot", "printf '%s\\n' a b | xargs -I{} ssh {} reboot");
    says("| > hosts\nxargs > stop <$(?:>", "hosts | xargs -P 9 stop");
    says("parallel > stop a|b", "parallel -j2 stop {} ::: a b");
    assertEquals(9L, Script.call("stop", "hosts | xargs -P 9 -n 1 stop").apart().known().orElseThrow());
    assertEquals(2L, Script.call("stop", "echo a b | xargs -n1 stop").repeated().known().orElseThrow());
  }

  @Test
  void yes_answers() {
    assertEquals(List.of("yes"), Script.call("apt-get", "yes | apt-get remove x").through());
    assertEquals(List.of("yes"), Script.call("apt-get", "echo y | apt-get remove x").through());
    assertEquals(List.of(), Script.call("apt-get", "echo x | apt-get remove x").through());
  }

  @Test
  void eval_is_read_where_it_is_known_and_said_where_not() {
    says("eval > rm -rf /opt/x", "s=x\neval \"rm -rf /opt/$s\"");
    says("eval > ?", "eval \"$CMD\"");
  }

  @Test
  void a_program_that_a_variable_says_is_not_known() {
    says("? delete x", "$KUBECTL delete x");
    says("kubectl delete x", "K=kubectl\n$K delete x");
  }

  @Test
  void output_goes_to_files() {
    assertEquals(List.of("/var/x"), Script.call("pg_dump", "pg_dump shop > /var/x 2> err").outputs().getFirst().values());
    assertEquals(1, Script.call("pg_dump", "pg_dump shop > /var/x 2> err").outputs().size());
    assertTrue(Script.call("pg_dump", "pg_dump shop 2>&1").outputs().isEmpty());
  }

  @Test
  void queries_are_handed_on_in_the_language_of_their_client() {
    var queries = Script.read("psql -h db -c \"DROP TABLE users\"\nmysql <<EOF\nTRUNCATE x;\nEOF\nclickhouse-client --query='DROP TABLE y'\npsql -f a.sql").embedded();
    assertEquals(List.of("postgresql", "mysql", "clickhouse"), queries.stream().map(query -> query.languageHint().orElseThrow()).toList());
    assertEquals(List.of("DROP TABLE users", "TRUNCATE x;\n", "DROP TABLE y"), queries.stream().map(query -> query.text()).toList());
    assertEquals(List.of("run.sh:1:16", "run.sh:3:1", "run.sh:5:28"), queries.stream().map(query -> query.map().lines().getFirst().place()).toList());
  }

  @Test
  void remarks_are_kept() {
    assertEquals(2, Script.read("#!/bin/sh\n# for staging only\nrm x # y\necho a#b '# c'").facts().stream().filter(Remark.class::isInstance).count());
  }
}
