// Statements of the Arista EOS command line. The context table says what a statement means where it lands.
parser grammar EosParser;

options { tokenVocab = EosLexer; }

line
  : prompt=PROMPT? words+=(WORD | STRING)+ EOL EOF   # commandLine
  | prompt=PROMPT? REMARK EOL EOF                    # remarkLine
  | prompt=PROMPT? EOL EOF                           # blankLine
  | ~EOL+ EOL EOF                                    # unreadLine
  ;
