package org.holdpoint.language.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is a script is what `bash -n` takes as one. Nothing is run: `-n` only reads.
class BashAgreesTest {

  private static final Path BASH = Path.of("/usr/bin/bash");
  private static final Path CORPUS = Path.of(System.getProperty("holdpoint.shared", "../shared")).resolve("corpus");
  private static final int MADE = 400;

  @TempDir
  Path folder;

  @Test
  void scripts_made_by_chance_are_taken_and_refused_as_bash_does() throws Exception {
    var maker = new ScriptMaker(11);
    var scripts = new ArrayList<String>();
    IntStream.range(0, MADE).forEach(_ -> {
      scripts.add(maker.whole());
      scripts.add(maker.broken());
    });
    same(scripts);
  }

  @Test
  void constructs_one_by_one_are_taken_and_refused_as_bash_does() throws Exception {
    same(Stream.of(CONSTRUCTS.split("\n")).map(line -> line.replace("\\n", "\n")).toList());
  }

  @Test
  void shell_files_of_the_corpus_are_taken_as_bash_takes_them() throws Exception {
    if (!Files.exists(CORPUS)) {
      System.out.println("BashAgreesTest: no corpus beside this folder; its shell files are not read");
      return;
    }
    var scripts = new ArrayList<String>();
    for (var line : Files.readAllLines(CORPUS.resolve("runbook/index.tsv"))) {
      var cells = line.split("\t");
      if (cells.length > 2 && cells[2].equals("shell")) {
        scripts.add(Files.readString(CORPUS.resolve(cells[0])));
      }
    }
    assertTrue(scripts.size() > 5, "the corpus has shell files");
    same(scripts);
  }

  private void same(List<String> scripts) throws IOException, InterruptedException {
    if (!Files.isExecutable(BASH)) {
      System.out.println("BashAgreesTest: there is no " + BASH + " here; nothing is compared");
      return;
    }
    var verdicts = verdicts(scripts);
    var differing = IntStream.range(0, scripts.size()).filter(at -> taken(scripts.get(at)) != verdicts.get(at))
        .mapToObj(at -> "bash " + (verdicts.get(at) ? "takes" : "refuses") + " and we " + said(scripts.get(at)) + ":\n" + scripts.get(at)).toList();
    assertEquals(List.of(), differing, differing.size() + " of " + scripts.size());
  }

  private static boolean taken(String script) {
    return said(script).equals("take");
  }

  private static String said(String script) {
    try {
      ShellSyntax.script(script);
      return "take";
    } catch (Misread wrong) {
      return wrong.at() + ": " + wrong.getMessage();
    }
  }

  /// Whether bash takes each: one process reads them all, none is run.
  private List<Boolean> verdicts(List<String> scripts) throws IOException, InterruptedException {
    for (var at = 0; at < scripts.size(); at++) {
      Files.writeString(folder.resolve(at + ".sh"), scripts.get(at));
    }
    var loop = "i=0; while [ $i -lt " + scripts.size() + " ]; do if /usr/bin/bash -n $i.sh 2>/dev/null; then echo yes; else echo no; fi; i=$((i+1)); done";
    var process = new ProcessBuilder(BASH.toString(), "-c", loop).directory(folder.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(scripts.size(), said.size());
    return said.stream().map("yes"::equals).toList();
  }

  private static final String CONSTRUCTS = """
      [[ a\\n]]
      [[ a == b\\n]]
      [[ a\\n&& b ]]
      [[ a &&\\n b ]]
      [[ ! a ]]
      [[ -f ]]
      [[ a b ]]
      [[ ( a ) ]]
      [[ a =~ (b c) ]]
      [[ a =~ b|c ]]
      [[ a == @(b|c) ]]
      [[ a == (b) ]]
      [[ ]]
      !
      time
      a | ! b
      ! ! a
      echo a=(b)
      local a=(b)
      a=(b;c)
      a=(b\\n#c\\nd)
      a=([x]=1 [y]=2)
      echo @(a)
      ((a)
      ((a) ; b)
      ( (a) ; b )
      for ((i=0;i<3)); do a; done
      for ((;;)) { a; }
      for x; do a; done
      for x do a; done
      for x in; do a; done
      for x in a; { b; }
      f() a
      f() { a; }
      f()\\n{ a; }
      function f { a; }
      function f() ( a )
      { a }
      { }
      ()
      a;;
      a &; b
      a & b
      case x in esac
      case x in a) b;; esac
      case x in (a|b) ;; *) c\\nesac
      case x in a) b esac
      cat <<E\\nfoo
      cat <<E\\nfoo\\nE\\n
      cat <<
      echo $(case x in a) b;; esac)
      echo "${x:-it's}"
      echo ${x:-it's}
      if a; then b; fi c
      { a; } b
      (a) > f
      a=1 if b; then c; fi
      echo $(a
      echo ${a
      echo `a
      echo 'a
      echo a) b
      select x in a b; do c; done
      coproc a { b; }
      coproc b c
      a ||
      a |\\n b
      a\\n| b
      x=$((1+(2)))
      x=$((a) )
      echo a#b "x"#c
      echo {a,b}
      {a;}
      if ;then a; fi
      echo if then
      then
      a >
      2>&1
      > f
      a 2> f >&2 <&- 3<>x &>y
      {fd}> f
      a <(b) >(c)
      f () { a; } > x
      for 1x in a; do b; done
      function f-1 { a; }
      [[ a < b ]]
      [[ a -eq 1 && ( -z $x || ! -n "y z" ) ]]
      a=b c=d
      a[1]=2
      a[$(b c)]=2
      a[x y]=2
      case $x in a) case y in b) c;; esac;; esac
      while a; do done
      until a; do b; done; a
      if a; then b; else; fi
      echo ${a[@]} ${#a[@]} ${!a} ${a//b/c} ${a%%.*} ${a:1:2}
      echo "a $(echo "b $(c)") d"
      f() { a; }; f() (b)
      if f() { a; }; then b; fi
      time -p a
      time ! a
      a; ; b
      \\n;\\n
      in
      do
      echo } {
      }
      case in in in) a;; esac
      case esac in esac) ;; esac
      case x in (esac) a;; esac
      for in in in; do in; done
      a=( (b) )
      a=(b
      $[1 + 2]
      echo $[ 1 + 2 ]
      echo ${x/(/y}
      let a=(1)
      declare -a x=(1 2)
      export a=(b)
      echo !(a)
      if [ a ]; then b; fi;
      a && { b; } && c
      a >&$x 2>"y z"
      a <<< "b"
      case a in b) c;& d) e;;& esac
      function f\\n{ a; }
      function f\\n(a)
      function a b
      a() b() { c; }
      "a"() { b; }
      $a() { b; }
      a=b() { c; }
      a & && b
      a | b |& c
      ! a | b && ! c
      """;
}
