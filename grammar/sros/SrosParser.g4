// Statements of the Nokia SR OS classic CLI. The context table says what a statement means where it lands.
parser grammar SrosParser;

options { tokenVocab = SrosLexer; }

line
  : prompt=PROMPT? root=ROOT? words+=word+ REMARK? EOL EOF   # commandLine
  | prompt=PROMPT? REMARK EOL EOF                            # remarkLine
  | RULER REMARK? EOL EOF                                    # rulerLine
  | prompt=PROMPT? EOL EOF                                   # blankLine
  | ~EOL+ EOL EOF                                            # unreadLine
  ;

word
  : text=WORD     # bareWord
  | text=STRING   # quotedWord
  | text=ROOT     # slashWord
  ;
