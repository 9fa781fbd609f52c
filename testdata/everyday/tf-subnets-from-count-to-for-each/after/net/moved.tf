moved {
  from = aws_subnet.app[0]
  to   = aws_subnet.app["eu-north-1a"]
}

moved {
  from = aws_subnet.app[1]
  to   = aws_subnet.app["eu-north-1b"]
}

moved {
  from = aws_subnet.app[2]
  to   = aws_subnet.app["eu-north-1c"]
}

moved {
  from = aws_route_table_association.app[0]
  to   = aws_route_table_association.app["eu-north-1a"]
}

moved {
  from = aws_route_table_association.app[1]
  to   = aws_route_table_association.app["eu-north-1b"]
}

moved {
  from = aws_route_table_association.app[2]
  to   = aws_route_table_association.app["eu-north-1c"]
}
