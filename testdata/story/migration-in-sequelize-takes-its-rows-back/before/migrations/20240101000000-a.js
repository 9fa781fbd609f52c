module.exports = { async up(queryInterface) { await queryInterface.createTable('roles', {}); }, async down(queryInterface) { await queryInterface.dropTable('roles'); } };
