package main

const all = `SELECT id, state
  FROM shop.orders
  WHERE id > $1`
