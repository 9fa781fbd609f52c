// Statements of the Cisco IOS XR command line. The context table says what a statement means where it lands.
parser grammar IosxrParser;

options { tokenVocab = IosxrLexer; }

line
  : prompt=PROMPT? words+=(WORD | STRING)+ EOL EOF   # commandLine
  | prompt=PROMPT? remark=REMARK EOL EOF             # remarkLine
  | prompt=PROMPT? EOL EOF                           # blankLine
  | ~EOL+ EOL EOF                                    # unreadLine
  ;
