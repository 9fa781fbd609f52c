CREATE DEFINER=`root`@`localhost` PROCEDURE shop.fix() DELETE FROM shop.orders WHERE id < 5;
