exports.up = (knex) => knex('orders').del()
exports.down = (knex) => Promise.resolve()
