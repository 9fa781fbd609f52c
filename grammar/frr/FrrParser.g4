// Statements of the FRR command line. The context table says what a statement means where it lands.
parser grammar FrrParser;

options { tokenVocab = FrrLexer; }

line
  : prompt=PROMPT? words+=WORD+ EOL EOF   # commandLine
  | prompt=PROMPT? REMARK EOL EOF         # remarkLine
  | prompt=PROMPT? EOL EOF                # blankLine
  | ~EOL+ EOL EOF                         # unreadLine
  ;
