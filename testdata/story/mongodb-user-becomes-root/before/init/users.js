db = db.getSiblingDB("shop");
db.createUser({
  user: "app",
  pwd: passwordPrompt(),
  roles: [{ role: "readWrite", db: "shop" }], // its own
});
