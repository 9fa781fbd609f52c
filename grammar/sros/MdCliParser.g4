// Lines of Nokia SR OS MD-CLI configurations and sessions. Braces go over lines, so that a line is read as its parts; the context table says what a statement means.
parser grammar MdCliParser;

options { tokenVocab = MdCliLexer; }

line
  : level=BANNER EOL EOF                   # bannerLine
  | prompt=PROMPT? parts+=part* EOL EOF    # partsLine
  | ~EOL+ EOL EOF                          # unreadLine
  ;

part
  : text=WORD                              # bareWord
  | text=STRING                            # quotedWord
  | sign=( OPEN | CLOSE )                  # sign
  | sign=( LIST | LIST_END )               # listIgnored
  | text=REMARK                            # remark
  ;
