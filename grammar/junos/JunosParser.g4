// Lines of Junos configurations and sessions. Braces and statements go over lines, so that a line is read as its parts; the context table says what a statement means.
parser grammar JunosParser;

options { tokenVocab = JunosLexer; }

line
  : level=BANNER REMARK? EOL EOF           # bannerLine
  | prompt=PROMPT? parts+=part* EOL EOF    # partsLine
  | ~EOL+ EOL EOF                          # unreadLine
  ;

part
  : text=WORD                              # bareWord
  | text=PROMPT                            # addressWord
  | text=STRING                            # quotedWord
  | sign=( OPEN | CLOSE | END )            # sign
  | sign=( LIST | LIST_END )               # listIgnored
  | text=( COMMENT | REMARK )              # remark
  | text=OPENED                            # remarkOpened
  ;
