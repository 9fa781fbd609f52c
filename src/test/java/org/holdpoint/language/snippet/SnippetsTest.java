package org.holdpoint.language.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.UnreadCommands;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Shell inside files of other kinds, at its places in them.
class SnippetsTest {

  private static List<Invocation> calls(String name, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
    return Languages.documents(file, Optional.empty(), Settings.none()).stream().filter(Document.Declaration.class::isInstance).flatMap(document -> ((Document.Declaration) document).facts().stream())
        .filter(Invocation.class::isInstance).map(Invocation.class::cast).toList();
  }

  private static void says(String expected, String name, String text) {
    assertEquals(expected.strip(), calls(name, text).stream().map(call -> call.at().line() + ":" + call.at().column() + (call.surely() ? " " : " maybe ") + call.program().known().orElse("?")
        + call.words().stream().map(word -> " " + (word.values().isEmpty() ? "<" + String.join(",", word.open()) + (word.mayBeBlank() ? "?" : "") + ">" : word.values().getFirst())).collect(Collectors.joining()))
        .collect(Collectors.joining("\n")));
  }

  @Test
  void code_blocks_of_a_runbook_are_read_with_the_places_to_fill_in() {
    says("4:1 kubectl drain <node-name> --force", "run.md", """
        # Remove a node
        Text; rm -rf nothing.
        ```bash
        kubectl drain <node-name> --force
        ```
        ```yaml
        command: rm
        ```
        """);
  }

  @Test
  void of_a_session_only_the_lines_behind_prompts_are_commands() {
    says("""
        2:3 kubectl get pods
        5:5 reboot
        6:18 rm x""", "run.md", """
        ```console
        $ kubectl get pods
        NAME   READY
        $ for h in 1 2; do \\
        >   reboot; done
        ops@web1:~$ sudo rm x
        ```
        """);
  }

  @Test
  void a_block_of_no_language_is_shell_where_it_begins_with_a_program() {
    says("2:1 systemctl stop postgres", "run.md", "```\nsystemctl stop postgres\n```\n```\nSome output\n```\n");
  }

  @Test
  void a_broken_block_says_no_call_and_the_others_do() {
    says("5:1 reboot", "run.md", "```bash\nif a; then\n```\n```sh\nreboot\n```\n");
  }

  @Test
  void the_lines_of_a_broken_block_are_unread_and_the_block_is_told() {
    var text = "# Stop\n```bash\nssh web1 'stop\ndate\n```\n```sh\nreboot\n```\n";
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "run.md", "run.md", Side.HEAD);
    var document = (Document.Declaration) Languages.documents(file, Optional.empty(), Settings.none()).getFirst();
    assertEquals(List.of(3, 4), document.coverage().unread().stream().map(Span::line).toList());
    assertEquals(8, document.coverage().read() + document.coverage().ignored() + document.coverage().unread().size());
    assertEquals(List.of("run.md:3:10"), document.facts().stream().filter(UnreadCommands.class::isInstance).map(fact -> fact.at().place()).toList());
  }

  @Test
  void no_shell_takes_the_words_of_a_command_of_ansible_apart() {
    says("""
        4:16 grep -c (a|b)[0-9] /etc/x > y
        5:16 rm -rf /srv/a* ; reboot
        6:16 tool a b \\d "x" it's $HOME $(x)
        8:9 rm -rf two words*
        10:16 reboot <a?>
        11:14 grep -c <HOME>""", "play.yml", """
        - hosts: web
          tasks:
            - name: A
              command: grep -c (a|b)[0-9] /etc/x > y chdir=/tmp creates='/srv/x y'
            - command: rm -rf /srv/a* ; reboot
            - command: tool a b '\\d' "\\"x\\"" it\\'s "$HOME" '$(x)'
            - command: >-
                rm -rf 'two words*'
            - ansible.builtin.command:
                argv: [reboot, "{{ a }}"]
            - shell: grep -c $HOME
        """);
  }

  @Test
  void steps_of_pipelines_are_read_also_where_they_are_folded() {
    says("""
        9:11 maybe helm upgrade x --set <github.sha?>
        10:11 maybe kubectl delete pod --all
        12:11 terraform apply -auto-approve""", "deploy.yml", """
        on: push
        jobs:
          deploy:
            runs-on: x
            steps:
              - name: Deploy
                if: github.ref == 'x'
                run: |
                  helm upgrade x --set ${{ github.sha }}
                  kubectl delete pod --all
              - run: >-
                  terraform apply
                  -auto-approve
        """);
    says("5:7 kubectl delete ns 1", ".gitlab-ci.yml", "deploy:\n  stage: a\n  script:\n    - export X=1\n    - kubectl delete ns $X\n");
    says("3:5 kubectl delete ns <NS?>\n5:1 rm -rf x", "Jenkinsfile", "pipeline { stages { stage('a') { steps {\n\nsh \"kubectl delete ns ${NS}\"\nsh '''\nrm -rf x\n'''\n}}}}");
  }

  @Test
  void tasks_of_a_play_are_read_and_its_expressions_are_not_known() {
    says("4:14 maybe systemctl stop <svc?>\n8:14 reboot", "play.yml", """
        - hosts: all
          tasks:
            - name: stop it
              shell: systemctl stop {{ svc }}
              when: x
            - name: two
              ansible.builtin.command:
                cmd: reboot
        """);
  }

  @Test
  void pods_units_schedules_provisioners_and_literal_blocks_are_read() {
    says("4:35 rm -rf <DIR?>", "pod.yaml", "spec:\n  containers:\n    - name: c\n      command: [\"/bin/sh\", \"-c\", \"rm -rf $DIR/\"]\n");
    says("2:24 reboot", "x.service", "[Service]\nExecStart=-/bin/sh -c \"reboot\"\n");
    says("1:16 find /data -delete", "cron.d/x", "0 3 * * * root /usr/bin/find /data -delete\n");
    says("3:16 kubectl delete ns x", "x.tf", "resource \"null_resource\" \"x\" {\n  provisioner \"local-exec\" {\n    command = \"kubectl delete ns x\"\n  }\n}\n");
    says("3:5 aws s3 rb s3://x --force", "x.rst", "Remove::\n\n    aws s3 rb s3://x \\\n      --force\n\nOutput::\n\n    {\n");
  }

  @Test
  void what_a_python_program_runs_is_read_and_what_it_puts_in_is_not_empty() {
    says("""
        2:1 rm -rf <build>
        3:5 kubectl delete namespace shop <value>
        8:1 systemctl stop shop
        8:1 systemctl stop shop-2
        10:1 reboot -f
        """, "x.py", """
        import os, subprocess
        os.system(f"rm -rf {build}")
            subprocess.run(
            ["kubectl", 'delete', "namespace",
             "shop", name[1]],  # the old one
            check=True)
        # os.system("reboot")
        subprocess.check_call(\"""systemctl stop shop
        systemctl stop shop-2\""", shell=True)
        os.popen("reboot " + "-f").read(); run("reboot"); subprocess.run(command)
        """);
  }

  @Test
  void what_is_printed_below_a_sum_that_moves_bits_is_no_here_document() {
    var called = calls("x.md", "# Sums\n\n```console\n$ echo $((1 << 3))\nreboot\n$ uptime\n```\n").stream().map(call -> call.program().known().orElse("?")).toList();
    assertEquals(List.of("uptime"), called);
  }

  @Test
  void blocks_of_asciidoc_and_indented_lines_behind_a_prompt_are_read() {
    says("5:1 reboot", "x.adoc", "= Restart\n\n[source,bash]\n----\nreboot\n----\n\n[source,yaml]\n----\nrm: a\n----\n");
    says("3:7 reboot", "x.md", "Then:\n\n    $ reboot\n    bye\n\nand not\n\n    reboot\n");
  }

  @Test
  void recipes_of_just_are_read_with_their_variables() {
    says("""
        4:6 rm -rf build
        5:5 ssh-keygen -R <host>
        6:5 reboot
        """, "justfile", """
        out := "build"

        clean host:
            @rm -rf {{out}}
            ssh-keygen -R {{ host }}
            reboot

        test:
        """);
  }

  @Property(tries = 500)
  void no_program_and_no_page_makes_a_reader_fail(@ForAll("pieces") String text) {
    for (var name : List.of("x.py", "x.adoc", "x.md", "justfile")) {
      var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
      Snippets.in(file).forEach(embedded -> embedded.map().lines().forEach(place -> assertTrue(place.line() <= Math.max(1, file.lines().size()) && place.endColumn() <= file.lines().get(place.line() - 1).text().length() + 1, text)));
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of("os.system(", "subprocess.run(", "[", "]", ")", "\"", "'", "\"\"\"", "f\"", "{", "}", "{{x}}", "\\", "\n", "    ", "$ ", "----", "[source,bash]", "```", ",", "+", " % ", ".format(", "rm -rf ", "reboot", "#", "= A", "a:", "x := 1", "#!").list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  @Test
  void a_file_that_holds_no_shell_gives_no_text() {
    var file = SourceReader.read("a: b\n".getBytes(StandardCharsets.UTF_8), "a.yaml", "a.yaml", Side.HEAD);
    assertTrue(Snippets.in(file).isEmpty());
  }
}
