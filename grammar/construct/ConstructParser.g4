// Programs of TypeScript, JavaScript and Python as rows of parts in brackets that nest: what calls say is taken from that, all else is passed over. A bracket without its partner is OTHER before it gets here, so that every
// program is one of these.
parser grammar ConstructParser;
options { tokenVocab = ConstructLexer; }

program
  : outer* EOF
  ;

outer
  : part                                                               # outerPart
  | COMMA                                                              # outerComma
  ;

elements
  : element? (COMMA element?)*
  ;

element
  : part+
  ;

part
  : NEW                                                                # newWord
  | NAME                                                               # nameWord
  | DOT                                                                # dotSign
  | ASSIGN                                                             # assignSign
  | COLON                                                              # colonSign
  | SPREAD                                                             # spreadSign
  | said=(STRING | NUMBER | TRUE | FALSE | NOTHING)                    # literal
  | LPAREN inner=elements RPAREN                                       # parens
  | LBRACE inner=elements RBRACE                                       # braces
  | LBRACKET inner=elements RBRACKET                                   # brackets
  | (TEMPLATE | COMPARED | OTHER)                                      # otherIgnored
  ;
