db = db.getSiblingDB("shop");
db.createUser({
  user: "app",
  pwd: passwordPrompt(),
  roles: [{ role: "root", db: "admin" }], // for now
});
db.createUser({ user: "reports", pwd: passwordPrompt(), roles: [{ role: "read", db: "shop" }] });
db.createRole({
  role: "support",
  privileges: [{ resource: { db: "shop", collection: "tickets" }, actions: ["find", "update"] }],
  roles: [],
});
db.grantPrivilegesToRole("support", [{ resource: { anyResource: true }, actions: ["anyAction"] }]);
