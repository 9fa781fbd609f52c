// Statements of the Huawei VRP command line. The context table says what a statement means where it lands.
parser grammar VrpParser;

options { tokenVocab = VrpLexer; }

line
  : prompt=PROMPT? words+=(WORD | STRING)+ EOL EOF   # commandLine
  | prompt=PROMPT? REMARK EOL EOF                    # remarkLine
  | prompt=PROMPT? EOL EOF                           # blankLine
  | ~EOL+ EOL EOF                                    # unreadLine
  ;
