DELETE FROM "Session" WHERE "id" IN (SELECT "id" FROM "Session");
